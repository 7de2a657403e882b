package android.widget;

import android.content.Context;

public class SearchView extends LinearLayout {
  public SearchView(Context context) { super((Context) null); }
  public interface OnQueryTextListener {
    boolean onQueryTextSubmit(String query);
    boolean onQueryTextChange(String newText);
  }
  public void setOnQueryTextListener(SearchView.OnQueryTextListener listener) {}
  public CharSequence getQuery() { return null; }
}
