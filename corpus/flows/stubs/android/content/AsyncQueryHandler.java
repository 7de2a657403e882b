package android.content;

import android.database.Cursor;
import android.net.Uri;
import android.os.Handler;

public abstract class AsyncQueryHandler extends Handler {
  public AsyncQueryHandler(ContentResolver cr) {}
  public void startQuery(int token, Object cookie, Uri uri, String[] projection, String selection,
      String[] selectionArgs, String orderBy) {}
  public final void startInsert(int token, Object cookie, Uri uri, ContentValues initialValues) {}
  protected void onQueryComplete(int token, Object cookie, Cursor cursor) {}
  protected void onInsertComplete(int token, Object cookie, Uri uri) {}
}
