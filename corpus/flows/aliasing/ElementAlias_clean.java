// about       Only copies are in the list; the object itself is never filled.
// clean       -
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
    // A copy of it.
    items.add(new Item(first.label));
    items.add(new Item("second"));
    for (Item item : items) {
      item.label = item.label + " " + id;
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, first.label, null, null);
  }
}
