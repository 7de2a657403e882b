// about       A class of the app is iterated over; its iterator gives the words' numbers only.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Iterator;
import java.util.NoSuchElementException;

public class MainActivity extends Activity {
  static class Words implements Iterable<String> {
    private final String[] words;

    Words(String... words) {
      this.words = words;
    }

    @Override
    public Iterator<String> iterator() {
      return new Iterator<String>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < words.length;
        }

        @Override
        public String next() {
          if (next == words.length) {
            throw new NoSuchElementException();
          }
          // Its number.
          return "word " + next++;
        }

        @Override
        public void remove() {
          throw new UnsupportedOperationException();
        }
      };
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    for (String word : new Words("card", phone.getSimSerialNumber())) {
      SmsManager.getDefault().sendTextMessage("+15550100", null, word, null, null);
    }
  }
}
