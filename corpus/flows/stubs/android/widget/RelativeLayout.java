package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.ViewGroup;

public class RelativeLayout extends ViewGroup {
  public RelativeLayout(Context context) { super((Context) null); }
  public RelativeLayout(Context context, AttributeSet attrs) { super((Context) null); }
  protected void onLayout(boolean changed, int l, int t, int r, int b) {}
}
