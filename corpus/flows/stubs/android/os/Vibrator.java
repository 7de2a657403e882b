package android.os;

public abstract class Vibrator {
  Vibrator() {}
  public abstract boolean hasVibrator();
  public void vibrate(long milliseconds) {}
  public void vibrate(long[] pattern, int repeat) {}
  public abstract void cancel();
}
