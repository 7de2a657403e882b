package android.app;

import android.view.View;
import android.widget.ListAdapter;
import android.widget.ListView;

public class ListFragment extends Fragment {
  public ListFragment() {}
  public void onListItemClick(ListView l, View v, int position, long id) {}
  public void setListAdapter(ListAdapter adapter) {}
  public ListView getListView() { return null; }
  public ListAdapter getListAdapter() { return null; }
}
