package org.apache.http.client.methods;

import java.net.URI;

public class HttpPut extends HttpEntityEnclosingRequestBase {
  public static final String METHOD_NAME = "PUT";
  public HttpPut() {}
  public HttpPut(URI uri) {}
  public HttpPut(String uri) {}
  public String getMethod() { return null; }
}
