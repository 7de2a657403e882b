package android.app;

import android.net.Uri;

public class DownloadManager {
  private DownloadManager() {}
  public long enqueue(DownloadManager.Request request) { return 0L; }
  public static class Request {
    public Request(Uri uri) {}
    public Request setTitle(CharSequence title) { return null; }
    public Request setDescription(CharSequence description) { return null; }
    public Request addRequestHeader(String header, String value) { return null; }
    public Request setDestinationInExternalPublicDir(String dirType, String subPath) { return null; }
  }
}
