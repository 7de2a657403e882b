package android.media;

import java.io.IOException;

public class ExifInterface {
  ExifInterface(String filename) throws IOException {}
  public static final String TAG_DATETIME = "DateTime";
  public static final String TAG_MODEL = "Model";
  public static final String TAG_GPS_LATITUDE = "GPSLatitude";
  public static final String TAG_GPS_LONGITUDE = "GPSLongitude";
  public static final String TAG_USER_COMMENT = "UserComment";
  public String getAttribute(String tag) { return null; }
  public void setAttribute(String tag, String value) {}
  public void saveAttributes() throws IOException {}
  public boolean getLatLong(float[] output) { return false; }
}
