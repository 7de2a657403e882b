// about       A cursor walks to the third node and fills it; the second node is sent from the head.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Node {
    Node next;
    String value = "empty";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Node head = new Node();
    Node cursor = head;
    cursor.next = new Node();
    cursor = cursor.next;
    cursor.next = new Node();
    cursor = cursor.next;
    cursor.value = phone.getSimSerialNumber();
    // One node before the cursor.
    String text = head.next.value;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
