package android.app;

import android.content.ComponentName;
import java.util.List;

public class ActivityManager {
  ActivityManager() {}
  public List<ActivityManager.RunningAppProcessInfo> getRunningAppProcesses() { return null; }
  public List<ActivityManager.RunningTaskInfo> getRunningTasks(int maxNum) { return null; }
  public List<ActivityManager.RunningServiceInfo> getRunningServices(int maxNum) { return null; }
  public int getMemoryClass() { return 0; }
  public static class RunningAppProcessInfo {
    public RunningAppProcessInfo() {}
    public String processName;
    public int pid;
    public int uid;
    public int importance;
  }
  public static class RunningTaskInfo {
    public RunningTaskInfo() {}
    public int id;
    public ComponentName baseActivity;
    public ComponentName topActivity;
  }
  public static class RunningServiceInfo {
    public RunningServiceInfo() {}
    public ComponentName service;
  }
}
