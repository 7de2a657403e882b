package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;

public class ServiceState implements Parcelable {
  public ServiceState() {}
  public int getState() { return 0; }
  public String getOperatorAlphaLong() { return null; }
  public String getOperatorNumeric() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
