package android.bluetooth;

import android.os.Parcel;
import android.os.Parcelable;

public final class BluetoothDevice implements Parcelable {
  private BluetoothDevice() {}
  public static final String ACTION_FOUND = "android.bluetooth.device.action.FOUND";
  public static final String EXTRA_DEVICE = "android.bluetooth.device.extra.DEVICE";
  public String getAddress() { return null; }
  public String getName() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
