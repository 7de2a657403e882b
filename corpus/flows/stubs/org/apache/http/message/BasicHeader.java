package org.apache.http.message;

import org.apache.http.Header;

public class BasicHeader implements Header, Cloneable {
  public BasicHeader(String name, String value) {}
  public String getName() { return null; }
  public String getValue() { return null; }
}
