package android.widget;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import java.util.List;
import java.util.Map;

public class SimpleAdapter extends BaseAdapter {
  public SimpleAdapter(Context context, List<? extends Map<String, ?>> data, int resource, String[] from, int[] to) {}
  public int getCount() { return 0; }
  public Object getItem(int position) { return null; }
  public long getItemId(int position) { return 0L; }
  public View getView(int position, View convertView, ViewGroup parent) { return null; }
}
