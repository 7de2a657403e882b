package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.View;

public class ListView extends AbsListView {
  public ListView(Context context) { super((Context) null); }
  public ListView(Context context, AttributeSet attrs) { super((Context) null); }
  public ListAdapter getAdapter() { return null; }
  public void setAdapter(ListAdapter adapter) {}
  public View getSelectedView() { return null; }
  public void setSelection(int position) {}
  public void addHeaderView(View v) {}
  public void addFooterView(View v) {}
}
