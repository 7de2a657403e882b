package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.View;

public class GridView extends AbsListView {
  public GridView(Context context) { super((Context) null); }
  public GridView(Context context, AttributeSet attrs) { super((Context) null); }
  public ListAdapter getAdapter() { return null; }
  public void setAdapter(ListAdapter adapter) {}
  public View getSelectedView() { return null; }
  public void setSelection(int position) {}
}
