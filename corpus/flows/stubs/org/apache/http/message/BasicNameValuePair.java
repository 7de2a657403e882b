package org.apache.http.message;

import org.apache.http.NameValuePair;

public class BasicNameValuePair implements NameValuePair, Cloneable {
  public BasicNameValuePair(String name, String value) {}
  public String getName() { return null; }
  public String getValue() { return null; }
}
