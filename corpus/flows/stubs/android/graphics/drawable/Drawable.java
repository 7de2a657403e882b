package android.graphics.drawable;

import android.graphics.Canvas;

public abstract class Drawable {
  public Drawable() {}
  public interface Callback {
    void invalidateDrawable(Drawable who);
    void scheduleDrawable(Drawable who, Runnable what, long when);
    void unscheduleDrawable(Drawable who, Runnable what);
  }
  public abstract void draw(Canvas canvas);
}
