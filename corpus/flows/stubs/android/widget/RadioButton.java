package android.widget;

import android.content.Context;
import android.util.AttributeSet;

public class RadioButton extends CompoundButton {
  public RadioButton(Context context) { super((Context) null); }
  public RadioButton(Context context, AttributeSet attrs) { super((Context) null); }
}
