// about       The class's name is turned back from a hidden writing; the class logs.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // Backwards, with another separator.
    String hidden = "koobgoL#wolf#elpmaxe#nc";
    String name = new StringBuilder(hidden).reverse().toString().replace('#', '.');
    try {
      Class<? extends Book> type = Class.forName(name).asSubclass(Book.class);
      Book book = type.getDeclaredConstructor(Context.class).newInstance(this);
      book.write(phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

abstract class Book {
  final Context context;

  Book(Context context) {
    this.context = context;
  }

  abstract void write(String line);
}

class Logbook extends Book {
  Logbook(Context context) {
    super(context);
  }

  @Override
  void write(String line) {
    Log.i("flow", line);
  }
}

class Notebook extends Book {
  Notebook(Context context) {
    super(context);
  }

  @Override
  void write(String line) {
    SharedPreferences book = context.getSharedPreferences("book", Context.MODE_PRIVATE);
    book.edit().putString("line", line).apply();
  }
}
