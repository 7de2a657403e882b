package android.text;

public class SpannableString extends SpannableStringInternal implements CharSequence, GetChars, Spannable {
  public SpannableString(CharSequence source) {}
  public static SpannableString valueOf(CharSequence source) { return null; }
  public void setSpan(Object what, int start, int end, int flags) {}
  public void removeSpan(Object what) {}
  public final CharSequence subSequence(int start, int end) { return null; }
}
