package android.webkit;

public class WebMessage {
  public WebMessage(String data) {}
  public String getData() { return null; }
}
