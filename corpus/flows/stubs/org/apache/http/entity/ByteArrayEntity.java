package org.apache.http.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public class ByteArrayEntity extends AbstractHttpEntity implements Cloneable {
  public ByteArrayEntity(byte[] b) {}
  public boolean isRepeatable() { return false; }
  public long getContentLength() { return 0L; }
  public InputStream getContent() { return null; }
  public void writeTo(OutputStream outstream) throws IOException {}
  public boolean isStreaming() { return false; }
}
