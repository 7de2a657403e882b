package android.view;

public final class ViewTreeObserver {
  private ViewTreeObserver() {}
  public interface OnGlobalLayoutListener {
    void onGlobalLayout();
  }
  public interface OnPreDrawListener {
    boolean onPreDraw();
  }
  public void addOnGlobalLayoutListener(ViewTreeObserver.OnGlobalLayoutListener listener) {}
  public void removeOnGlobalLayoutListener(ViewTreeObserver.OnGlobalLayoutListener victim) {}
  public void addOnPreDrawListener(ViewTreeObserver.OnPreDrawListener listener) {}
  public void removeOnPreDrawListener(ViewTreeObserver.OnPreDrawListener victim) {}
}
