package android.os;

public abstract class CountDownTimer {
  public CountDownTimer(long millisInFuture, long countDownInterval) {}
  public final void cancel() {}
  public final CountDownTimer start() { return null; }
  public abstract void onTick(long millisUntilFinished);
  public abstract void onFinish();
}
