package android.hardware;

public final class TriggerEvent {
  private TriggerEvent() { this.values = null; }
  public final float[] values;
}
