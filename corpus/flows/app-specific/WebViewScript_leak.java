// about       The id is handed to the page by a script in an address.
// leak        DEV_IMEI webview
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.webkit.WebView;
import android.webkit.WebViewClient;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    final String id = phone.getDeviceId();
    WebView page = new WebView(this);
    page.getSettings().setJavaScriptEnabled(true);
    page.setWebViewClient(new WebViewClient() {
      @Override
      public void onPageFinished(WebView view, String url) {
        setTitle(id);
        // What the page is told.
        view.loadUrl("javascript:onDevice('" + id + "')");
      }
    });
    setContentView(page);
    page.loadUrl("https://m.example.com/home");
  }
}
