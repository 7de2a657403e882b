// about       The transaction that would add the fragment that logs is never committed.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.app.Fragment;
import android.app.FragmentTransaction;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    FragmentTransaction change = getFragmentManager().beginTransaction();
    change.add(new Report(), "report");
    // Until here nothing has happened to the fragment.
    Log.i("main", "nothing to show: " + change.isEmpty());
  }

  public static class Report extends Fragment {
    @Override
    public void onResume() {
      super.onResume();
      String id =
          Settings.Secure.getString(getActivity().getContentResolver(), "android_id");
      Log.i("report", "shown on " + id);
    }
  }
}
