package android.database.sqlite;

public final class SQLiteStatement extends SQLiteProgram {
  private SQLiteStatement() {}
  public void execute() {}
  public int executeUpdateDelete() { return 0; }
  public long executeInsert() { return 0L; }
  public long simpleQueryForLong() { return 0L; }
  public String simpleQueryForString() { return null; }
}
