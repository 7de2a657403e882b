package android.widget;

import android.content.Context;

public class NumberPicker extends LinearLayout {
  public NumberPicker(Context context) { super((Context) null); }
  public interface OnValueChangeListener {
    void onValueChange(NumberPicker picker, int oldVal, int newVal);
  }
  public int getValue() { return 0; }
  public void setValue(int value) {}
  public void setMinValue(int minValue) {}
  public void setMaxValue(int maxValue) {}
  public void setOnValueChangedListener(NumberPicker.OnValueChangeListener onValueChangedListener) {}
}
