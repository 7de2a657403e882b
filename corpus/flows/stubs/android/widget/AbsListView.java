package android.widget;

import android.content.Context;
import android.util.AttributeSet;

public abstract class AbsListView extends AdapterView<ListAdapter> {
  public AbsListView(Context context) { super((Context) null); }
  public AbsListView(Context context, AttributeSet attrs) { super((Context) null); }
  public static final int CHOICE_MODE_NONE = 0;
  public static final int CHOICE_MODE_SINGLE = 1;
  public static final int CHOICE_MODE_MULTIPLE = 2;
  public interface OnScrollListener {
    void onScrollStateChanged(AbsListView view, int scrollState);
    void onScroll(AbsListView view, int firstVisibleItem, int visibleItemCount, int totalItemCount);
  }
  public void setOnScrollListener(AbsListView.OnScrollListener l) {}
  public int getCheckedItemPosition() { return 0; }
  public void setChoiceMode(int choiceMode) {}
  public boolean isItemChecked(int position) { return false; }
  public void setItemChecked(int position, boolean value) {}
}
