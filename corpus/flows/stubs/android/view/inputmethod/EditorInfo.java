package android.view.inputmethod;

public class EditorInfo {
  public EditorInfo() {}
  public static final int IME_ACTION_NONE = 1;
  public static final int IME_ACTION_GO = 2;
  public static final int IME_ACTION_SEARCH = 3;
  public static final int IME_ACTION_SEND = 4;
  public static final int IME_ACTION_NEXT = 5;
  public static final int IME_ACTION_DONE = 6;
}
