package android.app;

public abstract class ActionBar {
  public ActionBar() {}
  public abstract void setTitle(CharSequence title);
  public abstract void setTitle(int resId);
  public abstract void setSubtitle(CharSequence subtitle);
  public abstract void setDisplayHomeAsUpEnabled(boolean showHomeAsUp);
  public abstract void show();
  public abstract void hide();
}
