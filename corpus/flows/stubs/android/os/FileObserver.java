package android.os;

public abstract class FileObserver {
  public static final int CREATE = 256;
  public static final int MODIFY = 2;
  public static final int CLOSE_WRITE = 8;
  public static final int ALL_EVENTS = 4095;
  public static final int DELETE = 512;
  public FileObserver(String path) {}
  public FileObserver(String path, int mask) {}
  public void startWatching() {}
  public void stopWatching() {}
  public abstract void onEvent(int event, String path);
}
