package android.os;

import android.util.AndroidException;

public class RemoteException extends AndroidException {
  public RemoteException() {}
  public RemoteException(String message) {}
}
