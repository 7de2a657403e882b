package android.os;

public final class MessageQueue {
  private MessageQueue() {}
  public interface IdleHandler {
    boolean queueIdle();
  }
  public boolean isIdle() { return false; }
  public void addIdleHandler(MessageQueue.IdleHandler handler) {}
  public void removeIdleHandler(MessageQueue.IdleHandler handler) {}
}
