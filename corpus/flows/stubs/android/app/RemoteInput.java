package android.app;

import android.content.Intent;
import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;

public final class RemoteInput implements Parcelable {
  private RemoteInput() {}
  public static Bundle getResultsFromIntent(Intent intent) { return null; }
  public static final class Builder {
    public Builder(String resultKey) {}
    public Builder setLabel(CharSequence label) { return null; }
    public RemoteInput build() { return null; }
  }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
