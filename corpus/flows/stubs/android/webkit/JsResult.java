package android.webkit;

public class JsResult {
  private JsResult() {}
  JsResult(int unused) {}
  public final void cancel() {}
  public final void confirm() {}
}
