package org.apache.http;

public interface HttpResponse extends HttpMessage {
  StatusLine getStatusLine();
  HttpEntity getEntity();
}
