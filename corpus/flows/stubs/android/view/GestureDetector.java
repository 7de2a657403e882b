package android.view;

import android.content.Context;

public class GestureDetector {
  public GestureDetector(Context context, GestureDetector.OnGestureListener listener) {}
  public boolean onTouchEvent(MotionEvent ev) { return false; }
  public boolean isLongpressEnabled() { return false; }
  public interface OnGestureListener {
    boolean onDown(MotionEvent e);
    void onShowPress(MotionEvent e);
    boolean onSingleTapUp(MotionEvent e);
    boolean onScroll(MotionEvent e1, MotionEvent e2, float distanceX, float distanceY);
    void onLongPress(MotionEvent e);
    boolean onFling(MotionEvent e1, MotionEvent e2, float velocityX, float velocityY);
  }
  public interface OnDoubleTapListener {
    boolean onSingleTapConfirmed(MotionEvent e);
    boolean onDoubleTap(MotionEvent e);
    boolean onDoubleTapEvent(MotionEvent e);
  }
  public static class SimpleOnGestureListener implements OnGestureListener, OnDoubleTapListener {
    public SimpleOnGestureListener() {}
    public boolean onDown(MotionEvent e) { return false; }
    public void onShowPress(MotionEvent e) {}
    public boolean onSingleTapUp(MotionEvent e) { return false; }
    public boolean onScroll(MotionEvent e1, MotionEvent e2, float distanceX, float distanceY) { return false; }
    public void onLongPress(MotionEvent e) {}
    public boolean onFling(MotionEvent e1, MotionEvent e2, float velocityX, float velocityY) { return false; }
    public boolean onSingleTapConfirmed(MotionEvent e) { return false; }
    public boolean onDoubleTap(MotionEvent e) { return false; }
    public boolean onDoubleTapEvent(MotionEvent e) { return false; }
  }
}
