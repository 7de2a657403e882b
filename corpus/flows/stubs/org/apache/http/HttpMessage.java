package org.apache.http;

public interface HttpMessage {
  void addHeader(String name, String value);
  void setHeader(String name, String value);
  void addHeader(Header header);
  void setHeader(Header header);
  Header[] getAllHeaders();
  Header getFirstHeader(String name);
}
