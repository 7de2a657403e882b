package android.database.sqlite;

import java.io.Closeable;

public abstract class SQLiteClosable implements Closeable {
  public SQLiteClosable() {}
  public void close() {}
}
