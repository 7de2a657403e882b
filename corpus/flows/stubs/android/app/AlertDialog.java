package android.app;

import android.content.Context;
import android.content.DialogInterface;
import android.os.Message;
import android.view.View;
import android.widget.Button;
import android.widget.ListAdapter;
import android.widget.ListView;

public class AlertDialog extends Dialog implements DialogInterface {
  protected AlertDialog(Context context) { super((Context) null); }
  protected AlertDialog(Context context, boolean cancelable,
      DialogInterface.OnCancelListener cancelListener) { super((Context) null); }
  protected AlertDialog(Context context, int themeResId) { super((Context) null); }
  public Button getButton(int whichButton) { return null; }
  public ListView getListView() { return null; }
  public void setTitle(CharSequence title) {}
  public void setMessage(CharSequence message) {}
  public void setView(View view) {}
  public void setButton(int whichButton, CharSequence text, Message msg) {}
  public void setButton(int whichButton, CharSequence text, DialogInterface.OnClickListener listener) {}
  public void setIcon(int resId) {}
  public static class Builder {
    public Builder(Context context) {}
    public Builder(Context context, int themeResId) {}
    public Context getContext() { return null; }
    public Builder setTitle(int titleId) { return null; }
    public Builder setTitle(CharSequence title) { return null; }
    public Builder setMessage(int messageId) { return null; }
    public Builder setMessage(CharSequence message) { return null; }
    public Builder setIcon(int iconId) { return null; }
    public Builder setPositiveButton(int textId, DialogInterface.OnClickListener listener) { return null; }
    public Builder setPositiveButton(CharSequence text, DialogInterface.OnClickListener listener) { return null; }
    public Builder setNegativeButton(int textId, DialogInterface.OnClickListener listener) { return null; }
    public Builder setNegativeButton(CharSequence text, DialogInterface.OnClickListener listener) { return null; }
    public Builder setNeutralButton(int textId, DialogInterface.OnClickListener listener) { return null; }
    public Builder setNeutralButton(CharSequence text, DialogInterface.OnClickListener listener) { return null; }
    public Builder setCancelable(boolean cancelable) { return null; }
    public Builder setOnCancelListener(DialogInterface.OnCancelListener onCancelListener) { return null; }
    public Builder setOnDismissListener(DialogInterface.OnDismissListener onDismissListener) { return null; }
    public Builder setOnKeyListener(DialogInterface.OnKeyListener onKeyListener) { return null; }
    public Builder setItems(int itemsId, DialogInterface.OnClickListener listener) { return null; }
    public Builder setItems(CharSequence[] items, DialogInterface.OnClickListener listener) { return null; }
    public Builder setAdapter(ListAdapter adapter, DialogInterface.OnClickListener listener) { return null; }
    public Builder setMultiChoiceItems(CharSequence[] items, boolean[] checkedItems,
        DialogInterface.OnMultiChoiceClickListener listener) { return null; }
    public Builder setSingleChoiceItems(CharSequence[] items, int checkedItem,
        DialogInterface.OnClickListener listener) { return null; }
    public Builder setView(int layoutResId) { return null; }
    public Builder setView(View view) { return null; }
    public AlertDialog create() { return null; }
    public AlertDialog show() { return null; }
  }
}
