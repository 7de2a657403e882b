package android.os;

public final class Debug {
  private Debug() {}
  public static void waitForDebugger() {}
  public static boolean waitingForDebugger() { return false; }
  public static boolean isDebuggerConnected() { return false; }
}
