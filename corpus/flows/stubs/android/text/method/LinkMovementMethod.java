package android.text.method;

public class LinkMovementMethod implements MovementMethod {
  public LinkMovementMethod() {}
  public static MovementMethod getInstance() { return null; }
}
