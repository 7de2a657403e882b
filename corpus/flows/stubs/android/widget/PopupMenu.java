package android.widget;

import android.content.Context;
import android.view.Menu;
import android.view.MenuItem;
import android.view.View;

public class PopupMenu {
  public PopupMenu(Context context, View anchor) {}
  public interface OnMenuItemClickListener {
    boolean onMenuItemClick(MenuItem item);
  }
  public Menu getMenu() { return null; }
  public void show() {}
  public void dismiss() {}
  public void setOnMenuItemClickListener(PopupMenu.OnMenuItemClickListener listener) {}
}
