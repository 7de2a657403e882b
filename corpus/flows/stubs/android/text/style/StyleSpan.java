package android.text.style;

public class StyleSpan extends CharacterStyle {
  public StyleSpan(int style) {}
}
