package android.text.style;

import android.view.View;

public class URLSpan extends ClickableSpan {
  public URLSpan(String url) {}
  public String getURL() { return null; }
  public void onClick(View widget) {}
}
