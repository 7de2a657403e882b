package android.util;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Patterns {
  private Patterns() {}
  public static final Pattern EMAIL_ADDRESS = null;
  public static final Pattern PHONE = null;
  public static final Pattern WEB_URL = null;
  public static final Pattern IP_ADDRESS = null;
  public static final String digitsAndPlusOnly(Matcher matcher) { return null; }
}
