// about       The item's own listener takes the click, so that the activity's callback never comes.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.Menu;
import android.view.MenuItem;

public class MainActivity extends Activity {
  private String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
  }

  @Override
  public boolean onCreateOptionsMenu(Menu menu) {
    MenuItem item = menu.add(0, 1, 0, "Report");
    item.setOnMenuItemClickListener(new MenuItem.OnMenuItemClickListener() {
      @Override
      public boolean onMenuItemClick(MenuItem item) {
        // true: done, nobody else is asked.
        return true;
      }
    });
    return true;
  }

  @Override
  public boolean onOptionsItemSelected(MenuItem item) {
    if (item.getItemId() == 1) {
      Log.i("menu", "chosen on " + id);
      return true;
    }
    return super.onOptionsItemSelected(item);
  }
}
