// about       The binder that the service gives out tells a word; the other one is never made.
// clean       -
// service     cn.example.flow.MainActivity$Store
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Binder;
import android.os.IBinder;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity implements ServiceConnection {
  @Override
  protected void onStart() {
    super.onStart();
    bindService(new Intent(this, Store.class), this, BIND_AUTO_CREATE);
  }

  @Override
  protected void onStop() {
    unbindService(this);
    super.onStop();
  }

  @Override
  public void onServiceConnected(ComponentName name, IBinder binder) {
    Log.i("main", "store: " + ((Words) binder).word());
  }

  @Override
  public void onServiceDisconnected(ComponentName name) {}

  public static class Store extends Service {
    @Override
    public IBinder onBind(Intent intent) {
      // This object is the one that the client gets.
      return new Words();
    }
  }
}

class Words extends Binder {
  String word() {
    return "hello";
  }
}

class Ids extends Words {
  private final TelephonyManager phone;

  Ids(TelephonyManager phone) {
    this.phone = phone;
  }

  @Override
  String word() {
    return phone.getDeviceId();
  }
}
