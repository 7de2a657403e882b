package android.widget;

import android.content.Context;
import android.view.View;

public abstract class AbsSpinner extends AdapterView<SpinnerAdapter> {
  public AbsSpinner(Context context) { super((Context) null); }
  public SpinnerAdapter getAdapter() { return null; }
  public void setAdapter(SpinnerAdapter adapter) {}
  public View getSelectedView() { return null; }
  public void setSelection(int position) {}
}
