package org.json;

import java.util.Collection;

public class JSONArray {
  public JSONArray() {}
  public JSONArray(Collection copyFrom) {}
  public JSONArray(JSONTokener readFrom) throws JSONException {}
  public JSONArray(String json) throws JSONException {}
  public JSONArray(Object array) throws JSONException {}
  public int length() { return 0; }
  public JSONArray put(boolean value) { return null; }
  public JSONArray put(double value) throws JSONException { return null; }
  public JSONArray put(int value) { return null; }
  public JSONArray put(long value) { return null; }
  public JSONArray put(Object value) { return null; }
  public JSONArray put(int index, boolean value) throws JSONException { return null; }
  public JSONArray put(int index, double value) throws JSONException { return null; }
  public JSONArray put(int index, int value) throws JSONException { return null; }
  public JSONArray put(int index, long value) throws JSONException { return null; }
  public JSONArray put(int index, Object value) throws JSONException { return null; }
  public boolean isNull(int index) { return false; }
  public Object get(int index) throws JSONException { return null; }
  public Object opt(int index) { return null; }
  public Object remove(int index) { return null; }
  public boolean getBoolean(int index) throws JSONException { return false; }
  public double getDouble(int index) throws JSONException { return 0.0; }
  public int getInt(int index) throws JSONException { return 0; }
  public int optInt(int index) { return 0; }
  public long getLong(int index) throws JSONException { return 0L; }
  public String getString(int index) throws JSONException { return null; }
  public String optString(int index) { return null; }
  public String optString(int index, String fallback) { return null; }
  public JSONArray getJSONArray(int index) throws JSONException { return null; }
  public JSONArray optJSONArray(int index) { return null; }
  public JSONObject getJSONObject(int index) throws JSONException { return null; }
  public JSONObject optJSONObject(int index) { return null; }
  public JSONObject toJSONObject(JSONArray names) throws JSONException { return null; }
  public String join(String separator) throws JSONException { return null; }
  public String toString() { return null; }
  public String toString(int indentSpaces) throws JSONException { return null; }
}
