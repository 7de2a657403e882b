// about       The number is in the text that the user shares with an app of his choice.
// leak        PHONE_NUMBER intent
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity implements View.OnClickListener {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Button button = new Button(this);
    button.setText("Share");
    button.setOnClickListener(this);
    setContentView(button);
  }

  @Override
  public void onClick(View view) {
    String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    Intent share = new Intent(Intent.ACTION_SEND);
    share.setType("text/plain");
    share.putExtra(Intent.EXTRA_SUBJECT, "Try this app");
    share.putExtra(Intent.EXTRA_TEXT, "Ask me: " + number);
    // One of the two extras goes.
    share.removeExtra(Intent.EXTRA_SUBJECT);
    startActivity(Intent.createChooser(share, "Share"));
  }
}
