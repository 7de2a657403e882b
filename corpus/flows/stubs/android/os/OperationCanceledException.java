package android.os;

public class OperationCanceledException extends RuntimeException {
  public OperationCanceledException() {}
  public OperationCanceledException(String message) {}
}
