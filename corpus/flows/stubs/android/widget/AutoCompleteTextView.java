package android.widget;

import android.content.Context;
import android.util.AttributeSet;

public class AutoCompleteTextView extends EditText {
  public AutoCompleteTextView(Context context) { super((Context) null); }
  public AutoCompleteTextView(Context context, AttributeSet attrs) { super((Context) null); }
  public <T extends ListAdapter> void setAdapter(T adapter) {}
  public void setThreshold(int threshold) {}
  public void setOnItemClickListener(AdapterView.OnItemClickListener l) {}
}
