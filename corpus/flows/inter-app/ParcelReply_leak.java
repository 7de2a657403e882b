// about       The exported service writes the ICCID into the parcel that goes back to the caller.
// leak        DEV_ICCID intent
// service     cn.example.flow.MainActivity$Desk exported
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.Bundle;
import android.os.IBinder;
import android.os.Parcel;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle("Desk");
  }

  public static class Desk extends Service {
    @Override
    public IBinder onBind(Intent intent) {
      return new Binder() {
        @Override
        protected boolean onTransact(int code, Parcel data, Parcel reply, int flags) {
          Parcel own = Parcel.obtain();
          String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
          // Only one of the two parcels leaves.
          reply.writeString(id);
          own.writeString("hello");
          own.recycle();
          return true;
        }
      };
    }
  }
}
