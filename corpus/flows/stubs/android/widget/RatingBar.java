package android.widget;

import android.content.Context;

public class RatingBar extends AbsSeekBar {
  public RatingBar(Context context) { super((Context) null); }
  public interface OnRatingBarChangeListener {
    void onRatingChanged(RatingBar ratingBar, float rating, boolean fromUser);
  }
  public void setOnRatingBarChangeListener(RatingBar.OnRatingBarChangeListener listener) {}
  public float getRating() { return 0f; }
}
