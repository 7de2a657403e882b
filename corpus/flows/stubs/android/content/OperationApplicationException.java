package android.content;

public class OperationApplicationException extends Exception {
  public OperationApplicationException() {}
  public OperationApplicationException(String message) {}
}
