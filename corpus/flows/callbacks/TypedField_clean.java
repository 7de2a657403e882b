// about       The number of pieces, not the phone number, is kept and sent.
// clean       -
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content" android:orientation="vertical"><EditText android:id="@+id/phone" android:layout_width="match_parent" android:layout_height="wrap_content" android:hint="Mobile phone number" android:inputType="phone"/><EditText android:id="@+id/pieces" android:layout_width="match_parent" android:layout_height="wrap_content" android:hint="Pieces" android:inputType="number"/><CheckBox android:id="@+id/order" android:layout_width="match_parent" android:layout_height="wrap_content" android:text="Order"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.view.View;
import android.widget.CheckBox;
import android.widget.CompoundButton;
import android.widget.EditText;

public class MainActivity extends Activity {
  private String kept = "";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
    // Which of the two fields it is decides.
    final EditText field = (EditText) findViewById(R.id.pieces);
    field.setOnFocusChangeListener(new View.OnFocusChangeListener() {
      @Override
      public void onFocusChange(View view, boolean hasFocus) {
        if (!hasFocus) {
          kept = field.getText().toString();
        }
      }
    });
    CheckBox order = (CheckBox) findViewById(R.id.order);
    order.setOnCheckedChangeListener(new CompoundButton.OnCheckedChangeListener() {
      @Override
      public void onCheckedChanged(CompoundButton button, boolean checked) {
        SmsManager.getDefault().sendTextMessage("5550100", null, "order " + kept, null, null);
      }
    });
  }
}
