package android.text.style;

public abstract class CharacterStyle {
  public CharacterStyle() {}
}
