package org.apache.http.util;

import java.io.IOException;
import org.apache.http.HttpEntity;

public final class EntityUtils {
  private EntityUtils() {}
  public static String toString(HttpEntity entity) throws IOException { return null; }
  public static byte[] toByteArray(HttpEntity entity) throws IOException { return null; }
}
