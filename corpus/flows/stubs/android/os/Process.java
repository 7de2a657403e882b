package android.os;

public class Process {
  public Process() {}
  public static final int PHONE_UID = 1001;
  public static final int SYSTEM_UID = 1000;
  public static final int THREAD_PRIORITY_BACKGROUND = 10;
  public static final int THREAD_PRIORITY_DEFAULT = 0;
  public static final int myPid() { return 0; }
  public static final int myUid() { return 0; }
  public static final int myTid() { return 0; }
  public static final void killProcess(int pid) {}
  public static final void setThreadPriority(int priority) {}
}
