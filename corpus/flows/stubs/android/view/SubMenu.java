package android.view;

public interface SubMenu extends Menu {
  SubMenu setHeaderTitle(CharSequence title);
  MenuItem getItem();
}
