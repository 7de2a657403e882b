package android.webkit;

public class JsPromptResult extends JsResult {
  private JsPromptResult() { super(0); }
  public void confirm(String result) {}
}
