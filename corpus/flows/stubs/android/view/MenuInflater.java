package android.view;

import android.content.Context;

public class MenuInflater {
  public MenuInflater(Context context) {}
  public void inflate(int menuRes, Menu menu) {}
}
