package android.app;

public class KeyguardManager {
  private KeyguardManager() {}
  public boolean isKeyguardLocked() { return false; }
  public boolean inKeyguardRestrictedInputMode() { return false; }
}
