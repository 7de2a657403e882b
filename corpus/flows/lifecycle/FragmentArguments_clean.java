// about       The fragment that sends its argument gets a greeting, the one that shows it the IMEI.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.app.Fragment;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    if (state != null) {
      return;
    }
    Bundle secret = new Bundle();
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    secret.putString("text", id);
    Bundle greeting = new Bundle();
    greeting.putString("text", "hello");
    Fragment report = new Report();
    Fragment title = new Title();
    // Who gets which of the two bundles?
    report.setArguments(greeting);
    title.setArguments(secret);
    getFragmentManager().beginTransaction().add(report, "r").add(title, "t").commit();
  }

  public static class Report extends Fragment {
    @Override
    public void onStart() {
      super.onStart();
      String text = getArguments().getString("text");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }

  public static class Title extends Fragment {
    @Override
    public void onStart() {
      super.onStart();
      getActivity().setTitle(getArguments().getString("text"));
    }
  }
}
