package android.webkit;

public class WebChromeClient {
  public WebChromeClient() {}
  public void onProgressChanged(WebView view, int newProgress) {}
  public void onReceivedTitle(WebView view, String title) {}
  public boolean onJsAlert(WebView view, String url, String message, JsResult result) { return false; }
  public boolean onJsConfirm(WebView view, String url, String message, JsResult result) { return false; }
  public boolean onJsPrompt(WebView view, String url, String message, String defaultValue,
      JsPromptResult result) { return false; }
  public boolean onConsoleMessage(ConsoleMessage consoleMessage) { return false; }
  public void onConsoleMessage(String message, int lineNumber, String sourceID) {}
  public void onGeolocationPermissionsShowPrompt(String origin, GeolocationPermissions.Callback callback) {}
}
