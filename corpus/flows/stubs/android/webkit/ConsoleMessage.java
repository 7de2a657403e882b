package android.webkit;

public class ConsoleMessage {
  private ConsoleMessage() {}
  public String message() { return null; }
  public String sourceId() { return null; }
  public int lineNumber() { return 0; }
}
