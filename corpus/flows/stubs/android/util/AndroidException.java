package android.util;

public class AndroidException extends Exception {
  public AndroidException() {}
  public AndroidException(String name) {}
  public AndroidException(String name, Throwable cause) {}
  public AndroidException(Exception cause) {}
}
