// about       Two forms are built in the same way; the one without the id is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.AsyncTask;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Form register = new Form.Builder().add("device", phone.getDeviceId()).build();
    Form feedback = new Form.Builder().add("stars", "5").build();
    getPreferences(MODE_PRIVATE).edit().putString("last", register + "" + feedback).apply();
    // The form that is sent.
    new SendTask().execute(feedback);
  }

  static class SendTask extends AsyncTask<Form, Void, Integer> {
    @Override
    protected Integer doInBackground(Form... forms) {
      try {
        URL url = new URL("https://api.example.com/form");
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(forms[0].toString().getBytes("UTF-8"));
        return connection.getResponseCode();
      } catch (IOException e) {
        return 0;
      }
    }
  }
}

class Form {
  private final String body;

  private Form(String body) {
    this.body = body;
  }

  @Override
  public String toString() {
    return body;
  }

  static class Builder {
    private final StringBuilder body = new StringBuilder();

    Builder add(String name, String value) {
      if (body.length() > 0) {
        body.append('&');
      }
      body.append(name).append('=').append(value);
      return this;
    }

    Form build() {
      return new Form(body.toString());
    }
  }
}
