// about       One of the interceptors of a request logs its path; none logs its body.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Client client = new Client();
    client.interceptors.add(new OfflineInterceptor(getPreferences(MODE_PRIVATE)));
    client.interceptors.add(new LoggingInterceptor());
    client.call(new Request("/bind", "number=" + phone.getLine1Number()));
  }
}

class Request {
  final String path;
  final String body;

  Request(String path, String body) {
    this.path = path;
    this.body = body;
  }
}

class Client {
  final List<Interceptor> interceptors = new ArrayList<Interceptor>();

  void call(Request request) {
    for (Interceptor interceptor : interceptors) {
      interceptor.before(request);
    }
  }
}

interface Interceptor {
  void before(Request request);
}

class OfflineInterceptor implements Interceptor {
  private final SharedPreferences queue;

  OfflineInterceptor(SharedPreferences queue) {
    this.queue = queue;
  }

  @Override
  public void before(Request request) {
    queue.edit().putString(request.path, request.body).apply();
  }
}

class LoggingInterceptor implements Interceptor {
  @Override
  public void before(Request request) {
    // What is logged of the request.
    Log.d("flow", "--> POST " + request.path);
  }
}
