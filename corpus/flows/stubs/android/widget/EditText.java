package android.widget;

import android.content.Context;
import android.text.Editable;
import android.util.AttributeSet;

public class EditText extends TextView {
  public EditText(Context context) { super((Context) null); }
  public EditText(Context context, AttributeSet attrs) { super((Context) null); }
  public EditText(Context context, AttributeSet attrs, int defStyleAttr) { super((Context) null); }
  public Editable getText() { return null; }
  public void setText(CharSequence text, TextView.BufferType type) {}
  public void setSelection(int start, int stop) {}
  public void setSelection(int index) {}
  public void selectAll() {}
}
