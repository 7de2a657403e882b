package org.apache.http.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;

public class StringEntity extends AbstractHttpEntity implements Cloneable {
  public StringEntity(String s, String charset) throws UnsupportedEncodingException {}
  public StringEntity(String s) throws UnsupportedEncodingException {}
  public boolean isRepeatable() { return false; }
  public long getContentLength() { return 0L; }
  public InputStream getContent() throws IOException { return null; }
  public void writeTo(OutputStream outstream) throws IOException {}
  public boolean isStreaming() { return false; }
}
