package android.content;

import android.database.Cursor;
import android.net.Uri;

public class CursorLoader extends AsyncTaskLoader<Cursor> {
  public CursorLoader(Context context) { super((Context) null); }
  public CursorLoader(Context context, Uri uri, String[] projection, String selection, String[] selectionArgs,
      String sortOrder) { super((Context) null); }
  public Cursor loadInBackground() { return null; }
}
