package android.widget;

import android.content.Context;

public class SeekBar extends AbsSeekBar {
  public SeekBar(Context context) { super((Context) null); }
  public interface OnSeekBarChangeListener {
    void onProgressChanged(SeekBar seekBar, int progress, boolean fromUser);
    void onStartTrackingTouch(SeekBar seekBar);
    void onStopTrackingTouch(SeekBar seekBar);
  }
  public void setOnSeekBarChangeListener(SeekBar.OnSeekBarChangeListener l) {}
}
