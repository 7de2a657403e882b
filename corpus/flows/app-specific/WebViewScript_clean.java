// about       The page is only told that the app is ready; the id goes to the window's title.
// clean       -
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
        view.loadUrl("javascript:onDevice('ready')");
      }
    });
    setContentView(page);
    page.loadUrl("https://m.example.com/home");
  }
}
