package android.database;

public final class CharArrayBuffer {
  public CharArrayBuffer(int size) {}
  public CharArrayBuffer(char[] buf) {}
  public char[] data;
  public int sizeCopied;
}
