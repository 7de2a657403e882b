package android.os;

public final class Looper {
  private Looper() {}
  public static void prepare() {}
  public static void prepareMainLooper() {}
  public static Looper getMainLooper() { return null; }
  public static void loop() {}
  public static Looper myLooper() { return null; }
  public static MessageQueue myQueue() { return null; }
  public boolean isCurrentThread() { return false; }
  public void quit() {}
  public void quitSafely() {}
  public Thread getThread() { return null; }
  public MessageQueue getQueue() { return null; }
}
