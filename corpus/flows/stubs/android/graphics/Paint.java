package android.graphics;

public class Paint {
  public Paint() {}
  public Paint(int flags) {}
  public void setColor(int color) {}
  public int getColor() { return 0; }
  public void setTextSize(float textSize) {}
}
