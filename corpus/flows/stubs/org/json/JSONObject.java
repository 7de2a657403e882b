package org.json;

import java.util.Iterator;
import java.util.Map;

public class JSONObject {
  public static final Object NULL = null;
  public JSONObject() {}
  public JSONObject(Map copyFrom) {}
  public JSONObject(JSONTokener readFrom) throws JSONException {}
  public JSONObject(String json) throws JSONException {}
  public JSONObject(JSONObject copyFrom, String[] names) throws JSONException {}
  public int length() { return 0; }
  public JSONObject put(String name, boolean value) throws JSONException { return null; }
  public JSONObject put(String name, double value) throws JSONException { return null; }
  public JSONObject put(String name, int value) throws JSONException { return null; }
  public JSONObject put(String name, long value) throws JSONException { return null; }
  public JSONObject put(String name, Object value) throws JSONException { return null; }
  public JSONObject putOpt(String name, Object value) throws JSONException { return null; }
  public JSONObject accumulate(String name, Object value) throws JSONException { return null; }
  public Object remove(String name) { return null; }
  public boolean isNull(String name) { return false; }
  public boolean has(String name) { return false; }
  public Object get(String name) throws JSONException { return null; }
  public Object opt(String name) { return null; }
  public boolean getBoolean(String name) throws JSONException { return false; }
  public boolean optBoolean(String name) { return false; }
  public boolean optBoolean(String name, boolean fallback) { return false; }
  public double getDouble(String name) throws JSONException { return 0.0; }
  public double optDouble(String name) { return 0.0; }
  public double optDouble(String name, double fallback) { return 0.0; }
  public int getInt(String name) throws JSONException { return 0; }
  public int optInt(String name) { return 0; }
  public int optInt(String name, int fallback) { return 0; }
  public long getLong(String name) throws JSONException { return 0L; }
  public long optLong(String name) { return 0L; }
  public long optLong(String name, long fallback) { return 0L; }
  public String getString(String name) throws JSONException { return null; }
  public String optString(String name) { return null; }
  public String optString(String name, String fallback) { return null; }
  public JSONArray getJSONArray(String name) throws JSONException { return null; }
  public JSONArray optJSONArray(String name) { return null; }
  public JSONObject getJSONObject(String name) throws JSONException { return null; }
  public JSONObject optJSONObject(String name) { return null; }
  public JSONArray toJSONArray(JSONArray names) throws JSONException { return null; }
  public Iterator<String> keys() { return null; }
  public JSONArray names() { return null; }
  public String toString() { return null; }
  public String toString(int indentSpaces) throws JSONException { return null; }
  public static String numberToString(Number number) throws JSONException { return null; }
  public static String quote(String data) { return null; }
  public static Object wrap(Object o) { return null; }
}
