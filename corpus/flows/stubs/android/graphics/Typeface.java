package android.graphics;

public class Typeface {
  private Typeface() {}
  public static final int NORMAL = 0;
  public static final int BOLD = 1;
  public static final int ITALIC = 2;
  public static final int BOLD_ITALIC = 3;
}
