package org.json;

public class JSONTokener {
  public JSONTokener(String in) {}
  public Object nextValue() throws JSONException { return null; }
  public boolean more() { return false; }
}
