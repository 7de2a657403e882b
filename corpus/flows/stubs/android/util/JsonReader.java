package android.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

public final class JsonReader implements Closeable {
  public JsonReader(Reader in) {}
  public void beginArray() throws IOException {}
  public void endArray() throws IOException {}
  public void beginObject() throws IOException {}
  public void endObject() throws IOException {}
  public boolean hasNext() throws IOException { return false; }
  public String nextName() throws IOException { return null; }
  public String nextString() throws IOException { return null; }
  public int nextInt() throws IOException { return 0; }
  public long nextLong() throws IOException { return 0L; }
  public double nextDouble() throws IOException { return 0.0; }
  public boolean nextBoolean() throws IOException { return false; }
  public void skipValue() throws IOException {}
  public void close() throws IOException {}
}
