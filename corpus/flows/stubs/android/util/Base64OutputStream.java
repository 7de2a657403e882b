package android.util;

import java.io.FilterOutputStream;
import java.io.OutputStream;

public class Base64OutputStream extends FilterOutputStream {
  public Base64OutputStream(OutputStream out, int flags) { super(out); }
}
