package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.ContextMenu;
import android.view.View;
import android.view.ViewGroup;

public abstract class AdapterView<T extends Adapter> extends ViewGroup {
  public AdapterView(Context context) { super((Context) null); }
  public AdapterView(Context context, AttributeSet attrs) { super((Context) null); }
  public static final int INVALID_POSITION = -1;
  public interface OnItemClickListener {
    void onItemClick(AdapterView<?> parent, View view, int position, long id);
  }
  public interface OnItemLongClickListener {
    boolean onItemLongClick(AdapterView<?> parent, View view, int position, long id);
  }
  public interface OnItemSelectedListener {
    void onItemSelected(AdapterView<?> parent, View view, int position, long id);
    void onNothingSelected(AdapterView<?> parent);
  }
  public static class AdapterContextMenuInfo implements ContextMenu.ContextMenuInfo {
    public AdapterContextMenuInfo(View targetView, int position, long id) {}
    public View targetView;
    public int position;
    public long id;
  }
  public void setOnItemClickListener(AdapterView.OnItemClickListener listener) {}
  public boolean performItemClick(View view, int position, long id) { return false; }
  public void setOnItemLongClickListener(AdapterView.OnItemLongClickListener listener) {}
  public void setOnItemSelectedListener(AdapterView.OnItemSelectedListener listener) {}
  public abstract T getAdapter();
  public abstract void setAdapter(T adapter);
  public abstract View getSelectedView();
  public abstract void setSelection(int position);
  protected void onLayout(boolean changed, int left, int top, int right, int bottom) {}
  public int getSelectedItemPosition() { return 0; }
  public long getSelectedItemId() { return 0L; }
  public Object getSelectedItem() { return null; }
  public int getCount() { return 0; }
  public Object getItemAtPosition(int position) { return null; }
  public long getItemIdAtPosition(int position) { return 0L; }
}
