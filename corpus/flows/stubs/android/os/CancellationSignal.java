package android.os;

public final class CancellationSignal {
  public CancellationSignal() {}
  public boolean isCanceled() { return false; }
  public void throwIfCanceled() {}
  public void cancel() {}
  public interface OnCancelListener {
    void onCancel();
  }
  public void setOnCancelListener(CancellationSignal.OnCancelListener listener) {}
}
