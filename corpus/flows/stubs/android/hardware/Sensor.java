package android.hardware;

public final class Sensor {
  private Sensor() {}
  public static final int TYPE_ALL = -1;
  public static final int TYPE_ACCELEROMETER = 1;
  public static final int TYPE_MAGNETIC_FIELD = 2;
  public static final int TYPE_GYROSCOPE = 4;
  public static final int TYPE_LIGHT = 5;
  public static final int TYPE_PRESSURE = 6;
  public static final int TYPE_PROXIMITY = 8;
  public static final int TYPE_STEP_DETECTOR = 18;
  public static final int TYPE_STEP_COUNTER = 19;
  public static final int TYPE_HEART_RATE = 21;
  public String getName() { return null; }
  public String getVendor() { return null; }
  public int getType() { return 0; }
  public int getVersion() { return 0; }
  public float getMaximumRange() { return 0f; }
}
