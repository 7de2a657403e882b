package android.text;

public final class SpannedString extends SpannableStringInternal implements CharSequence, GetChars, Spanned {
  public SpannedString(CharSequence source) {}
  public static SpannedString valueOf(CharSequence source) { return null; }
  public CharSequence subSequence(int start, int end) { return null; }
}
