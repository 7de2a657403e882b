package android.widget;

import android.content.Context;
import android.database.Cursor;
import android.view.View;
import android.view.ViewGroup;

public abstract class CursorAdapter extends BaseAdapter {
  public CursorAdapter(Context context, Cursor c) {}
  public CursorAdapter(Context context, Cursor c, boolean autoRequery) {}
  public CursorAdapter(Context context, Cursor c, int flags) {}
  public Cursor getCursor() { return null; }
  public int getCount() { return 0; }
  public Object getItem(int position) { return null; }
  public long getItemId(int position) { return 0L; }
  public View getView(int position, View convertView, ViewGroup parent) { return null; }
  public abstract View newView(Context context, Cursor cursor, ViewGroup parent);
  public abstract void bindView(View view, Context context, Cursor cursor);
  public void changeCursor(Cursor cursor) {}
  public Cursor swapCursor(Cursor newCursor) { return null; }
}
