package android.app;

public class SearchManager {
  private SearchManager() {}
  public static final String QUERY = "query";
}
