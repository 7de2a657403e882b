package android.media;

import java.util.UUID;

public final class MediaDrm implements AutoCloseable {
  public static final String PROPERTY_VENDOR = "vendor";
  public static final String PROPERTY_VERSION = "version";
  public static final String PROPERTY_DESCRIPTION = "description";
  public static final String PROPERTY_ALGORITHMS = "algorithms";
  public static final String PROPERTY_DEVICE_UNIQUE_ID = "deviceUniqueId";

  public MediaDrm(UUID uuid) throws UnsupportedSchemeException {}
  public static final boolean isCryptoSchemeSupported(UUID uuid) { return false; }
  public byte[] getPropertyByteArray(String propertyName) { return null; }
  public String getPropertyString(String propertyName) { return null; }
  public void close() {}
  public void release() {}
}
