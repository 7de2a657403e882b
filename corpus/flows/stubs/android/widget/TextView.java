package android.widget;

import android.content.Context;
import android.graphics.Typeface;
import android.os.Parcelable;
import android.text.Editable;
import android.text.InputFilter;
import android.text.TextWatcher;
import android.text.method.MovementMethod;
import android.text.method.TransformationMethod;
import android.util.AttributeSet;
import android.view.KeyEvent;
import android.view.View;
import android.view.ViewTreeObserver;

public class TextView extends View implements ViewTreeObserver.OnPreDrawListener {
  public TextView(Context context) { super((Context) null); }
  public TextView(Context context, AttributeSet attrs) { super((Context) null); }
  public TextView(Context context, AttributeSet attrs, int defStyleAttr) { super((Context) null); }
  public enum BufferType { NORMAL, SPANNABLE, EDITABLE }
  public interface OnEditorActionListener {
    boolean onEditorAction(TextView v, int actionId, KeyEvent event);
  }
  public CharSequence getText() { return null; }
  public int length() { return 0; }
  public Editable getEditableText() { return null; }
  public final void setText(CharSequence text) {}
  public void setText(CharSequence text, TextView.BufferType type) {}
  public final void setText(char[] text, int start, int len) {}
  public final void setText(int resid) {}
  public final void setText(int resid, TextView.BufferType type) {}
  public final void append(CharSequence text) {}
  public void append(CharSequence text, int start, int end) {}
  public final void setHint(CharSequence hint) {}
  public final void setHint(int resid) {}
  public CharSequence getHint() { return null; }
  public void setError(CharSequence error) {}
  public CharSequence getError() { return null; }
  public void setInputType(int type) {}
  public int getInputType() { return 0; }
  public void setTextSize(float size) {}
  public void setTextSize(int unit, float size) {}
  public void setTextColor(int color) {}
  public void setGravity(int gravity) {}
  public void setSingleLine(boolean singleLine) {}
  public void setLines(int lines) {}
  public void setMaxLines(int maxLines) {}
  public void setFilters(InputFilter[] filters) {}
  public void addTextChangedListener(TextWatcher watcher) {}
  public void removeTextChangedListener(TextWatcher watcher) {}
  public void setOnEditorActionListener(TextView.OnEditorActionListener l) {}
  public void setImeOptions(int imeOptions) {}
  public final void setMovementMethod(MovementMethod movement) {}
  public final void setTransformationMethod(TransformationMethod method) {}
  public void setPrivateImeOptions(String type) {}
  public void setTypeface(Typeface tf) {}
  public void setCursorVisible(boolean visible) {}
  public int getSelectionStart() { return 0; }
  public int getSelectionEnd() { return 0; }
  public int getLineCount() { return 0; }
  protected void onTextChanged(CharSequence text, int start, int lengthBefore, int lengthAfter) {}
  public boolean onPreDraw() { return false; }
  public boolean onTextContextMenuItem(int id) { return false; }
  public Parcelable onSaveInstanceState() { return null; }
  public void onRestoreInstanceState(Parcelable state) {}
}
