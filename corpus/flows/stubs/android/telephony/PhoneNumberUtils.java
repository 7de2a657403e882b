package android.telephony;

public class PhoneNumberUtils {
  public PhoneNumberUtils() {}
  public static String formatNumber(String source) { return null; }
  public static String formatNumber(String phoneNumber, String defaultCountryIso) { return null; }
  public static String stripSeparators(String phoneNumber) { return null; }
  public static String normalizeNumber(String phoneNumber) { return null; }
  public static boolean isGlobalPhoneNumber(String phoneNumber) { return false; }
  public static boolean compare(String a, String b) { return false; }
}
