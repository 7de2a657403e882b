package android.text;

public abstract class SpannableStringInternal {
  SpannableStringInternal() {}
  public final int length() { return 0; }
  public final char charAt(int i) { return 0; }
  public final String toString() { return null; }
  public final void getChars(int start, int end, char[] dest, int off) {}
  public int getSpanStart(Object what) { return 0; }
  public int getSpanEnd(Object what) { return 0; }
  public int getSpanFlags(Object what) { return 0; }
  public <T> T[] getSpans(int queryStart, int queryEnd, Class<T> kind) { return null; }
  public int nextSpanTransition(int start, int limit, Class kind) { return 0; }
}
