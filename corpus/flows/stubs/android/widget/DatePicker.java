package android.widget;

import android.content.Context;

public class DatePicker extends FrameLayout {
  public DatePicker(Context context) { super((Context) null); }
  public int getYear() { return 0; }
  public int getMonth() { return 0; }
  public int getDayOfMonth() { return 0; }
}
