package android.text;

public class SpannableStringBuilder implements CharSequence, GetChars, Spannable, Editable, Appendable {
  public SpannableStringBuilder() {}
  public SpannableStringBuilder(CharSequence text) {}
  public SpannableStringBuilder(CharSequence text, int start, int end) {}
  public static SpannableStringBuilder valueOf(CharSequence source) { return null; }
  public char charAt(int where) { return 0; }
  public int length() { return 0; }
  public SpannableStringBuilder insert(int where, CharSequence tb, int start, int end) { return null; }
  public SpannableStringBuilder insert(int where, CharSequence tb) { return null; }
  public SpannableStringBuilder delete(int start, int end) { return null; }
  public void clear() {}
  public void clearSpans() {}
  public SpannableStringBuilder append(CharSequence text) { return null; }
  public SpannableStringBuilder append(CharSequence text, Object what, int flags) { return null; }
  public SpannableStringBuilder append(CharSequence text, int start, int end) { return null; }
  public SpannableStringBuilder append(char text) { return null; }
  public SpannableStringBuilder replace(int start, int end, CharSequence tb) { return null; }
  public SpannableStringBuilder replace(int start, int end, CharSequence tb, int tbstart, int tbend) { return null; }
  public void setSpan(Object what, int start, int end, int flags) {}
  public void removeSpan(Object what) {}
  public int getSpanStart(Object what) { return 0; }
  public int getSpanEnd(Object what) { return 0; }
  public int getSpanFlags(Object what) { return 0; }
  public <T> T[] getSpans(int queryStart, int queryEnd, Class<T> kind) { return null; }
  public int nextSpanTransition(int start, int limit, Class kind) { return 0; }
  public CharSequence subSequence(int start, int end) { return null; }
  public void getChars(int start, int end, char[] dest, int destoff) {}
  public String toString() { return null; }
  public void setFilters(InputFilter[] filters) {}
  public InputFilter[] getFilters() { return null; }
}
