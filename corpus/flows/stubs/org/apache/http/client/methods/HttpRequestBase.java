package org.apache.http.client.methods;

import java.net.URI;
import org.apache.http.message.AbstractHttpMessage;

public abstract class HttpRequestBase extends AbstractHttpMessage implements HttpUriRequest {
  public HttpRequestBase() {}
  public abstract String getMethod();
  public URI getURI() { return null; }
  public void setURI(URI uri) {}
  public void abort() {}
  public boolean isAborted() { return false; }
}
