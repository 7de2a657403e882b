package android.text;

public class Html {
  private Html() {}
  public static Spanned fromHtml(String source) { return null; }
  public static Spanned fromHtml(String source, int flags) { return null; }
  public static String toHtml(Spanned text) { return null; }
  public static String toHtml(Spanned text, int option) { return null; }
  public static String escapeHtml(CharSequence text) { return null; }
}
