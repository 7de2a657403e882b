package android.text.method;

import android.view.View;

public interface TransformationMethod {
  CharSequence getTransformation(CharSequence source, View view);
}
