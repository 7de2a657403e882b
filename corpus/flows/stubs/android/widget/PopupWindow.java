package android.widget;

import android.view.View;

public class PopupWindow {
  public PopupWindow(View contentView, int width, int height) {}
  public interface OnDismissListener {
    void onDismiss();
  }
  public void showAtLocation(View parent, int gravity, int x, int y) {}
  public void dismiss() {}
  public void setOnDismissListener(PopupWindow.OnDismissListener onDismissListener) {}
}
