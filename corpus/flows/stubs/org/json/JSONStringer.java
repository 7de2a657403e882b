package org.json;

public class JSONStringer {
  public JSONStringer() {}
  public JSONStringer array() throws JSONException { return null; }
  public JSONStringer endArray() throws JSONException { return null; }
  public JSONStringer object() throws JSONException { return null; }
  public JSONStringer endObject() throws JSONException { return null; }
  public JSONStringer value(Object value) throws JSONException { return null; }
  public JSONStringer value(boolean value) throws JSONException { return null; }
  public JSONStringer value(double value) throws JSONException { return null; }
  public JSONStringer value(long value) throws JSONException { return null; }
  public JSONStringer key(String name) throws JSONException { return null; }
  public String toString() { return null; }
}
