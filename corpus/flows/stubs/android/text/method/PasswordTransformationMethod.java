package android.text.method;

import android.view.View;

public class PasswordTransformationMethod implements TransformationMethod {
  public PasswordTransformationMethod() {}
  public static PasswordTransformationMethod getInstance() { return null; }
  public CharSequence getTransformation(CharSequence source, View view) { return null; }
}
