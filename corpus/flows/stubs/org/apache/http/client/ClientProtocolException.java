package org.apache.http.client;

import java.io.IOException;

public class ClientProtocolException extends IOException {
  public ClientProtocolException() {}
  public ClientProtocolException(String s) {}
}
