package android.os;

import android.util.AndroidRuntimeException;

public class BadParcelableException extends AndroidRuntimeException {
  public BadParcelableException(String msg) {}
  public BadParcelableException(Exception cause) {}
}
