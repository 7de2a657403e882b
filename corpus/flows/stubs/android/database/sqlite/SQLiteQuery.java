package android.database.sqlite;

public final class SQLiteQuery extends SQLiteProgram {
  private SQLiteQuery() {}
}
