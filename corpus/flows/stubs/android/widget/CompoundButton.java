package android.widget;

import android.content.Context;
import android.util.AttributeSet;

public abstract class CompoundButton extends Button implements Checkable {
  public CompoundButton(Context context) { super((Context) null); }
  public CompoundButton(Context context, AttributeSet attrs) { super((Context) null); }
  public interface OnCheckedChangeListener {
    void onCheckedChanged(CompoundButton buttonView, boolean isChecked);
  }
  public void toggle() {}
  public boolean performClick() { return false; }
  public boolean isChecked() { return false; }
  public void setChecked(boolean checked) {}
  public void setOnCheckedChangeListener(CompoundButton.OnCheckedChangeListener listener) {}
}
