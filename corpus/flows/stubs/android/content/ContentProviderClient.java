package android.content;

import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.RemoteException;

public class ContentProviderClient implements AutoCloseable {
  private ContentProviderClient() {}
  public Cursor query(Uri url, String[] projection, String selection, String[] selectionArgs, String sortOrder)
      throws RemoteException { return null; }
  public Uri insert(Uri url, ContentValues initialValues) throws RemoteException { return null; }
  public int update(Uri url, ContentValues values, String selection, String[] selectionArgs)
      throws RemoteException { return 0; }
  public int delete(Uri url, String selection, String[] selectionArgs) throws RemoteException { return 0; }
  public Bundle call(String method, String arg, Bundle extras) throws RemoteException { return null; }
  public void close() {}
  public boolean release() { return false; }
}
