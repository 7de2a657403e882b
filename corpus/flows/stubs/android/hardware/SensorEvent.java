package android.hardware;

public class SensorEvent {
  public SensorEvent() { this.values = null; }
  public final float[] values;
  public Sensor sensor;
  public int accuracy;
  public long timestamp;
}
