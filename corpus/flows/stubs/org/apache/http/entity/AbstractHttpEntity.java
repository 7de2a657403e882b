package org.apache.http.entity;

import java.io.IOException;
import org.apache.http.Header;
import org.apache.http.HttpEntity;

public abstract class AbstractHttpEntity implements HttpEntity {
  protected AbstractHttpEntity() {}
  public Header getContentType() { return null; }
  public Header getContentEncoding() { return null; }
  public boolean isChunked() { return false; }
  public void setContentType(Header contentType) {}
  public void setContentType(String ctString) {}
  public void setContentEncoding(String ceString) {}
  public void setChunked(boolean b) {}
  public void consumeContent() throws IOException {}
}
