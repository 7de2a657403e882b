package android.app;

import android.content.DialogInterface;
import android.os.Bundle;

public class DialogFragment extends Fragment implements DialogInterface.OnCancelListener,
    DialogInterface.OnDismissListener {
  public static final int STYLE_NORMAL = 0;
  public static final int STYLE_NO_TITLE = 1;
  public static final int STYLE_NO_FRAME = 2;
  public static final int STYLE_NO_INPUT = 3;
  public DialogFragment() {}
  public void setStyle(int style, int theme) {}
  public void show(FragmentManager manager, String tag) {}
  public int show(FragmentTransaction transaction, String tag) { return 0; }
  public void dismiss() {}
  public void dismissAllowingStateLoss() {}
  public Dialog getDialog() { return null; }
  public void setCancelable(boolean cancelable) {}
  public void setShowsDialog(boolean showsDialog) {}
  public Dialog onCreateDialog(Bundle savedInstanceState) { return null; }
  public void onCancel(DialogInterface dialog) {}
  public void onDismiss(DialogInterface dialog) {}
}
