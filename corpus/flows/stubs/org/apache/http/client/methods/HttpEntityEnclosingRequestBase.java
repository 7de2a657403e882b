package org.apache.http.client.methods;

import org.apache.http.HttpEntity;
import org.apache.http.HttpEntityEnclosingRequest;

public abstract class HttpEntityEnclosingRequestBase extends HttpRequestBase implements HttpEntityEnclosingRequest {
  public HttpEntityEnclosingRequestBase() {}
  public HttpEntity getEntity() { return null; }
  public void setEntity(HttpEntity entity) {}
  public boolean expectContinue() { return false; }
}
