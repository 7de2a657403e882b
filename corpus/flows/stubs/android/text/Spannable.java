package android.text;

public interface Spannable extends Spanned {
  void setSpan(Object what, int start, int end, int flags);
  void removeSpan(Object what);
  static class Factory {
    public Factory() {}
    public static Spannable.Factory getInstance() { return null; }
    public Spannable newSpannable(CharSequence source) { return null; }
  }
}
