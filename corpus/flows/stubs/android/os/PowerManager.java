package android.os;

public final class PowerManager {
  private PowerManager() {}
  public static final int PARTIAL_WAKE_LOCK = 1;
  public boolean isInteractive() { return false; }
  public boolean isScreenOn() { return false; }
  public PowerManager.WakeLock newWakeLock(int levelAndFlags, String tag) { return null; }
  public final class WakeLock {
    private WakeLock() {}
    public void acquire() {}
    public void acquire(long timeout) {}
    public void release() {}
    public boolean isHeld() { return false; }
  }
}
