package android.widget;

public abstract class Filter {
  public Filter() {}
  public final void filter(CharSequence constraint) {}
  protected abstract Filter.FilterResults performFiltering(CharSequence constraint);
  protected abstract void publishResults(CharSequence constraint, Filter.FilterResults results);
  protected static class FilterResults {
    public FilterResults() {}
    public Object values;
    public int count;
  }
}
