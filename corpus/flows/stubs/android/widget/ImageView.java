package android.widget;

import android.content.Context;
import android.graphics.Bitmap;
import android.graphics.drawable.Drawable;
import android.net.Uri;
import android.util.AttributeSet;
import android.view.View;

public class ImageView extends View {
  public ImageView(Context context) { super((Context) null); }
  public ImageView(Context context, AttributeSet attrs) { super((Context) null); }
  public void setImageResource(int resId) {}
  public void setImageURI(Uri uri) {}
  public void setImageBitmap(Bitmap bm) {}
  public void setImageDrawable(Drawable drawable) {}
  public Drawable getDrawable() { return null; }
}
