package android.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

public final class JsonWriter implements Closeable {
  public JsonWriter(Writer out) {}
  public JsonWriter beginArray() throws IOException { return null; }
  public JsonWriter endArray() throws IOException { return null; }
  public JsonWriter beginObject() throws IOException { return null; }
  public JsonWriter endObject() throws IOException { return null; }
  public JsonWriter name(String name) throws IOException { return null; }
  public JsonWriter value(String value) throws IOException { return null; }
  public JsonWriter value(boolean value) throws IOException { return null; }
  public JsonWriter value(double value) throws IOException { return null; }
  public JsonWriter value(long value) throws IOException { return null; }
  public JsonWriter value(Number value) throws IOException { return null; }
  public JsonWriter nullValue() throws IOException { return null; }
  public void setIndent(String indent) {}
  public void flush() throws IOException {}
  public void close() throws IOException {}
}
