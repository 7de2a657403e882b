package android.widget;

import android.content.Context;
import android.util.AttributeSet;

public class Button extends TextView {
  public Button(Context context) { super((Context) null); }
  public Button(Context context, AttributeSet attrs) { super((Context) null); }
  public Button(Context context, AttributeSet attrs, int defStyleAttr) { super((Context) null); }
}
