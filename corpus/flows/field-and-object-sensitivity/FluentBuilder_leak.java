// about       A builder whose setters return itself makes a request; the value in it is sent.
// leak        DEV_ANDROIDID network
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    final Request request = new Request.Builder().topic("hello").sender(id).topic("news").build();
    new Thread(new Runnable() {
      @Override
      public void run() {
        try {
          URL url = new URL("https://api.example.com/v1/ask");
          HttpURLConnection link = (HttpURLConnection) url.openConnection();
          link.setDoOutput(true);
          OutputStream out = link.getOutputStream();
          // The id that the builder passed on.
          out.write(request.sender.getBytes("UTF-8"));
          out.close();
          link.getResponseCode();
        } catch (IOException e) {
          Log.w("Ask", "not sent");
        }
      }
    }).start();
  }
}

class Request {
  final String topic;
  final String sender;

  private Request(Builder builder) {
    topic = builder.topic;
    sender = builder.sender;
  }

  static class Builder {
    private String topic = "none";
    private String sender = "none";

    Builder topic(String topic) {
      this.topic = topic;
      return this;
    }

    Builder sender(String sender) {
      this.sender = sender;
      return this;
    }

    Request build() {
      return new Request(this);
    }
  }
}
