package android.database.sqlite;

public abstract class SQLiteProgram extends SQLiteClosable {
  SQLiteProgram() {}
  public void bindNull(int index) {}
  public void bindLong(int index, long value) {}
  public void bindDouble(int index, double value) {}
  public void bindString(int index, String value) {}
  public void bindBlob(int index, byte[] value) {}
  public void clearBindings() {}
}
