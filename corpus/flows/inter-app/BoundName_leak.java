// about       Any app can bind the service; what its binder answers is written into the reply.
// leak        PHONE_NUMBER intent
// service     cn.example.flow.MainActivity$Desk exported
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.Bundle;
import android.os.IBinder;
import android.os.Parcel;
import android.os.RemoteException;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle("Desk");
  }

  // As aidl makes it: the stub asks the method and writes what it says.
  abstract static class Stub extends Binder {
    abstract String number();

    @Override
    protected boolean onTransact(int code, Parcel data, Parcel reply, int flags)
        throws RemoteException {
      if (code != IBinder.FIRST_CALL_TRANSACTION) {
        return super.onTransact(code, data, reply, flags);
      }
      String said = number();
      reply.writeNoException();
      reply.writeString(said);
      return true;
    }
  }

  public static class Desk extends Service {
    @Override
    public IBinder onBind(Intent intent) {
      return new Stub() {
        @Override
        String number() {
          return ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
        }
      };
    }
  }
}
