package android.webkit;

import android.content.Context;
import android.net.Uri;
import android.util.AttributeSet;
import android.view.ViewGroup;
import java.util.Map;

public class WebView extends ViewGroup {
  public WebView(Context context) { super((Context) null); }
  public WebView(Context context, AttributeSet attrs) { super((Context) null); }
  public WebView(Context context, AttributeSet attrs, int defStyleAttr) { super((Context) null); }
  public static class HitTestResult {
    public HitTestResult() {}
    public String getExtra() { return null; }
    public int getType() { return 0; }
  }
  public void loadUrl(String url) {}
  public void loadUrl(String url, Map<String, String> additionalHttpHeaders) {}
  public void postUrl(String url, byte[] postData) {}
  public void loadData(String data, String mimeType, String encoding) {}
  public void loadDataWithBaseURL(String baseUrl, String data, String mimeType, String encoding, String historyUrl) {}
  public void evaluateJavascript(String script, ValueCallback<String> resultCallback) {}
  public void addJavascriptInterface(Object object, String name) {}
  public void removeJavascriptInterface(String name) {}
  public void stopLoading() {}
  public void reload() {}
  public boolean canGoBack() { return false; }
  public void goBack() {}
  public void goForward() {}
  public String getUrl() { return null; }
  public String getOriginalUrl() { return null; }
  public String getTitle() { return null; }
  public int getProgress() { return 0; }
  public WebView.HitTestResult getHitTestResult() { return null; }
  public WebSettings getSettings() { return null; }
  public void setWebViewClient(WebViewClient client) {}
  public WebViewClient getWebViewClient() { return null; }
  public void setWebChromeClient(WebChromeClient client) {}
  public void setDownloadListener(DownloadListener listener) {}
  public void postWebMessage(WebMessage message, Uri targetOrigin) {}
  public void clearCache(boolean includeDiskFiles) {}
  public void clearHistory() {}
  public void onPause() {}
  public void onResume() {}
  public void destroy() {}
  public static void setWebContentsDebuggingEnabled(boolean enabled) {}
  protected void onLayout(boolean changed, int l, int t, int r, int b) {}
}
