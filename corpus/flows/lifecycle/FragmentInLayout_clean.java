// about       The fragment that would log is in no layout and never made.
// clean       -
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content"><FrameLayout android:id="@+id/part" android:layout_width="match_parent" android:layout_height="wrap_content"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.app.Fragment;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // Only the layout names the fragment.
    setContentView(R.layout.main);
  }

  public static class Report extends Fragment {
    private String id;

    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup parent, Bundle state) {
      Context context = getActivity();
      id = ((TelephonyManager) context.getSystemService(TELEPHONY_SERVICE)).getDeviceId();
      return new TextView(context);
    }

    @Override
    public void onDestroyView() {
      Log.i("report", "closed on " + id);
      super.onDestroyView();
    }
  }
}
