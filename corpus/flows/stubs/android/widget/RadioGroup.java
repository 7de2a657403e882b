package android.widget;

import android.content.Context;

public class RadioGroup extends LinearLayout {
  public RadioGroup(Context context) { super((Context) null); }
  public interface OnCheckedChangeListener {
    void onCheckedChanged(RadioGroup group, int checkedId);
  }
  public void check(int id) {}
  public int getCheckedRadioButtonId() { return 0; }
  public void setOnCheckedChangeListener(RadioGroup.OnCheckedChangeListener listener) {}
}
