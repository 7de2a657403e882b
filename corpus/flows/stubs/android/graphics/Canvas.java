package android.graphics;

public class Canvas {
  public Canvas() {}
  public Canvas(Bitmap bitmap) {}
  public void drawText(String text, float x, float y, Paint paint) {}
  public void drawColor(int color) {}
  public void drawBitmap(Bitmap bitmap, float left, float top, Paint paint) {}
}
