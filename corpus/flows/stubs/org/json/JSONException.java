package org.json;

public class JSONException extends Exception {
  public JSONException(String s) {}
  public JSONException(String message, Throwable cause) {}
  public JSONException(Throwable cause) {}
}
