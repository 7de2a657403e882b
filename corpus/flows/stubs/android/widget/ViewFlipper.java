package android.widget;

import android.content.Context;

public class ViewFlipper extends FrameLayout {
  public ViewFlipper(Context context) { super((Context) null); }
  public void showNext() {}
}
