package android.accounts;

public class OperationCanceledException extends AccountsException {
  public OperationCanceledException() {}
  public OperationCanceledException(String message) {}
  public OperationCanceledException(String message, Throwable cause) {}
  public OperationCanceledException(Throwable cause) {}
}
