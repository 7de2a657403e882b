package android.app;

import android.content.Context;
import android.widget.DatePicker;

public class DatePickerDialog extends AlertDialog {
  public DatePickerDialog(Context context, DatePickerDialog.OnDateSetListener listener, int year, int month,
      int dayOfMonth) { super((Context) null); }
  public interface OnDateSetListener {
    void onDateSet(DatePicker view, int year, int month, int dayOfMonth);
  }
}
