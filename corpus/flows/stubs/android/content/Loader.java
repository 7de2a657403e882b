package android.content;

public class Loader<D> {
  public Loader(Context context) {}
  public interface OnLoadCompleteListener<D> {
    void onLoadComplete(Loader<D> loader, D data);
  }
  public void deliverResult(D data) {}
  public Context getContext() { return null; }
  public int getId() { return 0; }
  public boolean isStarted() { return false; }
  public boolean isReset() { return false; }
  public final void startLoading() {}
  protected void onStartLoading() {}
  public boolean cancelLoad() { return false; }
  public void forceLoad() {}
  protected void onForceLoad() {}
  public void stopLoading() {}
  protected void onStopLoading() {}
  public void reset() {}
  protected void onReset() {}
  public boolean takeContentChanged() { return false; }
  public void onContentChanged() {}
}
