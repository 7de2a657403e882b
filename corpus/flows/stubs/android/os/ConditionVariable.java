package android.os;

public class ConditionVariable {
  public ConditionVariable() {}
  public ConditionVariable(boolean state) {}
  public void open() {}
  public void close() {}
  public void block() {}
  public boolean block(long timeoutMs) { return false; }
}
