package android.content;

import android.database.ContentObserver;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.ParcelFileDescriptor;
import android.os.RemoteException;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;

public abstract class ContentResolver {
  public ContentResolver(Context context) {}
  public static final String SCHEME_CONTENT = "content";
  public static final String SCHEME_FILE = "file";
  public static final String SCHEME_ANDROID_RESOURCE = "android.resource";
  public static final String CURSOR_ITEM_BASE_TYPE = "vnd.android.cursor.item";
  public static final String CURSOR_DIR_BASE_TYPE = "vnd.android.cursor.dir";
  public static final String ANY_CURSOR_ITEM_TYPE = "vnd.android.cursor.item/*";
  public final String getType(Uri url) { return null; }
  public final Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs,
      String sortOrder) { return null; }
  public final Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder,
      CancellationSignal cancellationSignal) { return null; }
  public final Cursor query(Uri uri, String[] projection, Bundle queryArgs,
      CancellationSignal cancellationSignal) { return null; }
  public final InputStream openInputStream(Uri uri) throws FileNotFoundException { return null; }
  public final OutputStream openOutputStream(Uri uri) throws FileNotFoundException { return null; }
  public final OutputStream openOutputStream(Uri uri, String mode) throws FileNotFoundException { return null; }
  public final ParcelFileDescriptor openFileDescriptor(Uri uri, String mode)
      throws FileNotFoundException { return null; }
  public final Uri insert(Uri url, ContentValues values) { return null; }
  public final int bulkInsert(Uri url, ContentValues[] values) { return 0; }
  public final int delete(Uri url, String where, String[] selectionArgs) { return 0; }
  public final int update(Uri uri, ContentValues values, String where, String[] selectionArgs) { return 0; }
  public final Bundle call(Uri uri, String method, String arg, Bundle extras) { return null; }
  public final ContentProviderClient acquireContentProviderClient(Uri uri) { return null; }
  public final ContentProviderClient acquireContentProviderClient(String name) { return null; }
  public ContentProviderResult[] applyBatch(String authority, ArrayList<ContentProviderOperation> operations)
      throws RemoteException, OperationApplicationException { return null; }
  public final void registerContentObserver(Uri uri, boolean notifyForDescendants, ContentObserver observer) {}
  public final void unregisterContentObserver(ContentObserver observer) {}
  public void notifyChange(Uri uri, ContentObserver observer) {}
  public void notifyChange(Uri uri, ContentObserver observer, boolean syncToNetwork) {}
}
