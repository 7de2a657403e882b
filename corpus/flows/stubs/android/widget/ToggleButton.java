package android.widget;

import android.content.Context;
import android.util.AttributeSet;

public class ToggleButton extends CompoundButton {
  public ToggleButton(Context context) { super((Context) null); }
  public ToggleButton(Context context, AttributeSet attrs) { super((Context) null); }
  public void setTextOn(CharSequence textOn) {}
  public void setTextOff(CharSequence textOff) {}
}
