package android.text;

import java.util.Iterator;
import java.util.regex.Pattern;

public class TextUtils {
  private TextUtils() {}
  public static boolean isEmpty(CharSequence str) { return false; }
  public static boolean equals(CharSequence a, CharSequence b) { return false; }
  public static boolean isDigitsOnly(CharSequence str) { return false; }
  public static int getTrimmedLength(CharSequence s) { return 0; }
  public static String join(CharSequence delimiter, Object[] tokens) { return null; }
  public static String join(CharSequence delimiter, Iterable tokens) { return null; }
  public static String[] split(String text, String expression) { return null; }
  public static String[] split(String text, Pattern pattern) { return null; }
  public static CharSequence concat(CharSequence... text) { return null; }
  public static String substring(CharSequence source, int start, int end) { return null; }
  public static CharSequence getReverse(CharSequence source, int start, int end) { return null; }
  public static CharSequence replace(CharSequence template, String[] sources,
      CharSequence[] destinations) { return null; }
  public static CharSequence expandTemplate(CharSequence template, CharSequence... values) { return null; }
  public static String htmlEncode(String s) { return null; }
  public static CharSequence stringOrSpannedString(CharSequence source) { return null; }
  public static int indexOf(CharSequence s, char ch) { return 0; }
  public static int indexOf(CharSequence s, CharSequence needle) { return 0; }
  public static void getChars(CharSequence s, int start, int end, char[] dest, int destoff) {}
  public static boolean isGraphic(CharSequence str) { return false; }
  public interface StringSplitter extends Iterable<String> {
    void setString(String string);
  }
  public static class SimpleStringSplitter implements StringSplitter, Iterator<String> {
    public SimpleStringSplitter(char delimiter) {}
    public void setString(String string) {}
    public Iterator<String> iterator() { return null; }
    public boolean hasNext() { return false; }
    public String next() { return null; }
    public void remove() {}
  }
}
