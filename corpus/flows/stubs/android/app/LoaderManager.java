package android.app;

import android.content.Loader;
import android.os.Bundle;

public abstract class LoaderManager {
  public LoaderManager() {}
  public interface LoaderCallbacks<D> {
    Loader<D> onCreateLoader(int id, Bundle args);
    void onLoadFinished(Loader<D> loader, D data);
    void onLoaderReset(Loader<D> loader);
  }
  public abstract <D> Loader<D> initLoader(int id, Bundle args, LoaderManager.LoaderCallbacks<D> callback);
  public abstract <D> Loader<D> restartLoader(int id, Bundle args, LoaderManager.LoaderCallbacks<D> callback);
  public abstract void destroyLoader(int id);
  public abstract <D> Loader<D> getLoader(int id);
}
