package android.content;

import android.content.pm.ProviderInfo;
import android.content.res.Configuration;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.ParcelFileDescriptor;
import java.io.FileNotFoundException;
import java.util.ArrayList;

public abstract class ContentProvider implements ComponentCallbacks2 {
  public ContentProvider() {}
  public final Context getContext() { return null; }
  public final String getCallingPackage() { return null; }
  protected final void setReadPermission(String permission) {}
  protected final void setWritePermission(String permission) {}
  public abstract boolean onCreate();
  public void onConfigurationChanged(Configuration newConfig) {}
  public void onLowMemory() {}
  public void onTrimMemory(int level) {}
  public abstract Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs,
      String sortOrder);
  public Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder,
      CancellationSignal cancellationSignal) { return null; }
  public Cursor query(Uri uri, String[] projection, Bundle queryArgs,
      CancellationSignal cancellationSignal) { return null; }
  public abstract String getType(Uri uri);
  public abstract Uri insert(Uri uri, ContentValues values);
  public int bulkInsert(Uri uri, ContentValues[] values) { return 0; }
  public abstract int delete(Uri uri, String selection, String[] selectionArgs);
  public abstract int update(Uri uri, ContentValues values, String selection, String[] selectionArgs);
  public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException { return null; }
  protected final ParcelFileDescriptor openFileHelper(Uri uri, String mode)
      throws FileNotFoundException { return null; }
  public String[] getStreamTypes(Uri uri, String mimeTypeFilter) { return null; }
  public void attachInfo(Context context, ProviderInfo info) {}
  public ContentProviderResult[] applyBatch(ArrayList<ContentProviderOperation> operations)
      throws OperationApplicationException { return null; }
  public Bundle call(String method, String arg, Bundle extras) { return null; }
  public void shutdown() {}
}
