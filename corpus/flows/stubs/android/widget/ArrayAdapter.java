package android.widget;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

public class ArrayAdapter<T> extends BaseAdapter implements Filterable {
  public ArrayAdapter(Context context, int resource) {}
  public ArrayAdapter(Context context, int resource, int textViewResourceId) {}
  public ArrayAdapter(Context context, int resource, T[] objects) {}
  public ArrayAdapter(Context context, int resource, int textViewResourceId, T[] objects) {}
  public ArrayAdapter(Context context, int resource, List<T> objects) {}
  public ArrayAdapter(Context context, int resource, int textViewResourceId, List<T> objects) {}
  public void add(T object) {}
  public void addAll(Collection<? extends T> collection) {}
  public void addAll(T... items) {}
  public void insert(T object, int index) {}
  public void remove(T object) {}
  public void clear() {}
  public void sort(Comparator<? super T> comparator) {}
  public Context getContext() { return null; }
  public int getCount() { return 0; }
  public T getItem(int position) { return null; }
  public int getPosition(T item) { return 0; }
  public long getItemId(int position) { return 0L; }
  public View getView(int position, View convertView, ViewGroup parent) { return null; }
  public void setDropDownViewResource(int resource) {}
  public Filter getFilter() { return null; }
}
