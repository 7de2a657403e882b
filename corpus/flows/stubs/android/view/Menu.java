package android.view;

public interface Menu {
  int NONE = 0;
  int FIRST = 1;
  int CATEGORY_CONTAINER = 65536;
  MenuItem add(CharSequence title);
  MenuItem add(int titleRes);
  MenuItem add(int groupId, int itemId, int order, CharSequence title);
  MenuItem add(int groupId, int itemId, int order, int titleRes);
  SubMenu addSubMenu(CharSequence title);
  SubMenu addSubMenu(int titleRes);
  SubMenu addSubMenu(int groupId, int itemId, int order, CharSequence title);
  SubMenu addSubMenu(int groupId, int itemId, int order, int titleRes);
  void removeItem(int id);
  void removeGroup(int groupId);
  void clear();
  boolean hasVisibleItems();
  MenuItem findItem(int id);
  int size();
  MenuItem getItem(int index);
  void close();
}
