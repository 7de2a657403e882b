package android.view;

import android.content.Intent;

public interface MenuItem {
  int SHOW_AS_ACTION_NEVER = 0;
  int SHOW_AS_ACTION_IF_ROOM = 1;
  int SHOW_AS_ACTION_ALWAYS = 2;
  int SHOW_AS_ACTION_WITH_TEXT = 4;
  interface OnMenuItemClickListener {
    boolean onMenuItemClick(MenuItem item);
  }
  interface OnActionExpandListener {
    boolean onMenuItemActionExpand(MenuItem item);
    boolean onMenuItemActionCollapse(MenuItem item);
  }
  int getItemId();
  int getGroupId();
  int getOrder();
  MenuItem setTitle(CharSequence title);
  MenuItem setTitle(int title);
  CharSequence getTitle();
  MenuItem setTitleCondensed(CharSequence title);
  CharSequence getTitleCondensed();
  MenuItem setIcon(int iconRes);
  MenuItem setIntent(Intent intent);
  Intent getIntent();
  MenuItem setCheckable(boolean checkable);
  boolean isCheckable();
  MenuItem setChecked(boolean checked);
  boolean isChecked();
  MenuItem setVisible(boolean visible);
  boolean isVisible();
  MenuItem setEnabled(boolean enabled);
  boolean isEnabled();
  boolean hasSubMenu();
  SubMenu getSubMenu();
  MenuItem setOnMenuItemClickListener(MenuItem.OnMenuItemClickListener menuItemClickListener);
  ContextMenu.ContextMenuInfo getMenuInfo();
  void setShowAsAction(int actionEnum);
  MenuItem setActionView(View view);
  View getActionView();
}
