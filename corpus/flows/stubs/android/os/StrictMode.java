package android.os;

public final class StrictMode {
  private StrictMode() {}
  public static void setThreadPolicy(StrictMode.ThreadPolicy policy) {}
  public static void setVmPolicy(StrictMode.VmPolicy policy) {}
  public static StrictMode.ThreadPolicy allowThreadDiskReads() { return null; }
  public static StrictMode.ThreadPolicy getThreadPolicy() { return null; }
  public static final class ThreadPolicy {
    private ThreadPolicy() {}
    public static final ThreadPolicy LAX = null;
    public static final class Builder {
      public Builder() {}
      public Builder permitAll() { return null; }
      public Builder permitNetwork() { return null; }
      public Builder detectAll() { return null; }
      public Builder penaltyLog() { return null; }
      public ThreadPolicy build() { return null; }
    }
  }
  public static final class VmPolicy {
    private VmPolicy() {}
    public static final VmPolicy LAX = null;
    public static final class Builder {
      public Builder() {}
      public Builder detectAll() { return null; }
      public Builder penaltyLog() { return null; }
      public VmPolicy build() { return null; }
    }
  }
}
