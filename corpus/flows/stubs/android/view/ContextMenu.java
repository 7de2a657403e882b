package android.view;

public interface ContextMenu extends Menu {
  interface ContextMenuInfo {
  }
  ContextMenu setHeaderTitle(CharSequence title);
  ContextMenu setHeaderTitle(int titleRes);
  void clearHeader();
}
