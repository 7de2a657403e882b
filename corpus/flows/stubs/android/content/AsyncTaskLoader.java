package android.content;

public abstract class AsyncTaskLoader<D> extends Loader<D> {
  public AsyncTaskLoader(Context context) { super((Context) null); }
  public abstract D loadInBackground();
  protected D onLoadInBackground() { return null; }
  public void onCanceled(D data) {}
}
