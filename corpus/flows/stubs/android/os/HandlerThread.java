package android.os;

public class HandlerThread extends Thread {
  public HandlerThread(String name) {}
  public HandlerThread(String name, int priority) {}
  protected void onLooperPrepared() {}
  public void run() {}
  public Looper getLooper() { return null; }
  public boolean quit() { return false; }
  public boolean quitSafely() { return false; }
  public int getThreadId() { return 0; }
}
