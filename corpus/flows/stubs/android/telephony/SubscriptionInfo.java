package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;

public class SubscriptionInfo implements Parcelable {
  private SubscriptionInfo() {}
  public int getSubscriptionId() { return 0; }
  public String getIccId() { return null; }
  public String getNumber() { return null; }
  public CharSequence getDisplayName() { return null; }
  public CharSequence getCarrierName() { return null; }
  public String getCountryIso() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
