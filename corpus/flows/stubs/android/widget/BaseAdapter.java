package android.widget;

import android.database.DataSetObserver;
import android.view.View;
import android.view.ViewGroup;

public abstract class BaseAdapter implements ListAdapter, SpinnerAdapter {
  public BaseAdapter() {}
  public boolean hasStableIds() { return false; }
  public void registerDataSetObserver(DataSetObserver observer) {}
  public void unregisterDataSetObserver(DataSetObserver observer) {}
  public void notifyDataSetChanged() {}
  public void notifyDataSetInvalidated() {}
  public boolean areAllItemsEnabled() { return false; }
  public boolean isEnabled(int position) { return false; }
  public View getDropDownView(int position, View convertView, ViewGroup parent) { return null; }
  public int getItemViewType(int position) { return 0; }
  public int getViewTypeCount() { return 0; }
  public boolean isEmpty() { return false; }
}
