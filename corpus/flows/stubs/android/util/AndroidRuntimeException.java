package android.util;

public class AndroidRuntimeException extends RuntimeException {
  public AndroidRuntimeException() {}
  public AndroidRuntimeException(String name) {}
  public AndroidRuntimeException(String name, Throwable cause) {}
  public AndroidRuntimeException(Exception cause) {}
}
