package android.widget;

import android.content.Context;

public class TabHost extends FrameLayout {
  public TabHost(Context context) { super((Context) null); }
  public interface OnTabChangeListener {
    void onTabChanged(String tabId);
  }
  public void setOnTabChangedListener(TabHost.OnTabChangeListener l) {}
}
