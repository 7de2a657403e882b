package android.app;

import android.content.Context;

public class ProgressDialog extends AlertDialog {
  public ProgressDialog(Context context) { super((Context) null); }
  public static ProgressDialog show(Context context, CharSequence title, CharSequence message) { return null; }
  public void setProgress(int value) {}
  public void setMessage(CharSequence message) {}
}
