package android.database;

public abstract class DataSetObserver {
  public DataSetObserver() {}
  public void onChanged() {}
  public void onInvalidated() {}
}
