package android.util;

public class TypedValue {
  public TypedValue() {}
  public static final int COMPLEX_UNIT_PX = 0;
  public static final int COMPLEX_UNIT_DIP = 1;
  public static final int COMPLEX_UNIT_SP = 2;
  public CharSequence string;
  public int data;
  public int type;
}
