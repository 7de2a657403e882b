package android.hardware;

import android.os.Handler;
import java.util.List;

public abstract class SensorManager {
  SensorManager() {}
  public static final int SENSOR_DELAY_FASTEST = 0;
  public static final int SENSOR_DELAY_GAME = 1;
  public static final int SENSOR_DELAY_UI = 2;
  public static final int SENSOR_DELAY_NORMAL = 3;
  public List<Sensor> getSensorList(int type) { return null; }
  public Sensor getDefaultSensor(int type) { return null; }
  public boolean registerListener(SensorEventListener listener, Sensor sensor, int samplingPeriodUs) { return false; }
  public boolean registerListener(SensorEventListener listener, Sensor sensor, int samplingPeriodUs,
      Handler handler) { return false; }
  public void unregisterListener(SensorEventListener listener) {}
  public void unregisterListener(SensorEventListener listener, Sensor sensor) {}
  public boolean requestTriggerSensor(TriggerEventListener listener, Sensor sensor) { return false; }
}
