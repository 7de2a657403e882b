package android.os;

public class Handler {
  public Handler() {}
  public Handler(Handler.Callback callback) {}
  public Handler(Looper looper) {}
  public Handler(Looper looper, Handler.Callback callback) {}
  public interface Callback {
    boolean handleMessage(Message msg);
  }
  public void handleMessage(Message msg) {}
  public void dispatchMessage(Message msg) {}
  public String getMessageName(Message message) { return null; }
  public final Message obtainMessage() { return null; }
  public final Message obtainMessage(int what) { return null; }
  public final Message obtainMessage(int what, Object obj) { return null; }
  public final Message obtainMessage(int what, int arg1, int arg2) { return null; }
  public final Message obtainMessage(int what, int arg1, int arg2, Object obj) { return null; }
  public final boolean post(Runnable r) { return false; }
  public final boolean postAtTime(Runnable r, long uptimeMillis) { return false; }
  public final boolean postAtTime(Runnable r, Object token, long uptimeMillis) { return false; }
  public final boolean postDelayed(Runnable r, long delayMillis) { return false; }
  public final boolean postDelayed(Runnable r, Object token, long delayMillis) { return false; }
  public final boolean postAtFrontOfQueue(Runnable r) { return false; }
  public final void removeCallbacks(Runnable r) {}
  public final void removeCallbacks(Runnable r, Object token) {}
  public final boolean sendMessage(Message msg) { return false; }
  public final boolean sendEmptyMessage(int what) { return false; }
  public final boolean sendEmptyMessageDelayed(int what, long delayMillis) { return false; }
  public final boolean sendEmptyMessageAtTime(int what, long uptimeMillis) { return false; }
  public final boolean sendMessageDelayed(Message msg, long delayMillis) { return false; }
  public boolean sendMessageAtTime(Message msg, long uptimeMillis) { return false; }
  public final boolean sendMessageAtFrontOfQueue(Message msg) { return false; }
  public final void removeMessages(int what) {}
  public final void removeMessages(int what, Object object) {}
  public final void removeCallbacksAndMessages(Object token) {}
  public final boolean hasMessages(int what) { return false; }
  public final boolean hasMessages(int what, Object object) { return false; }
  public final Looper getLooper() { return null; }
  public static Handler createAsync(Looper looper) { return null; }
}
