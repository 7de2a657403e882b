package android.app;

import android.view.View;
import android.widget.ListAdapter;
import android.widget.ListView;

public class ListActivity extends Activity {
  public ListActivity() {}
  protected void onListItemClick(ListView l, View v, int position, long id) {}
  public void setListAdapter(ListAdapter adapter) {}
  public ListAdapter getListAdapter() { return null; }
  public ListView getListView() { return null; }
  public void setSelection(int position) {}
  public int getSelectedItemPosition() { return 0; }
  public long getSelectedItemId() { return 0L; }
}
