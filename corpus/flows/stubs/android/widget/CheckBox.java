package android.widget;

import android.content.Context;
import android.util.AttributeSet;

public class CheckBox extends CompoundButton {
  public CheckBox(Context context) { super((Context) null); }
  public CheckBox(Context context, AttributeSet attrs) { super((Context) null); }
}
