package android.database;

public class MatrixCursor extends AbstractCursor {
  public MatrixCursor(String[] columnNames) {}
  public MatrixCursor(String[] columnNames, int initialCapacity) {}
  public class RowBuilder {
    RowBuilder() {}
    public RowBuilder add(Object columnValue) { return null; }
    public RowBuilder add(String columnName, Object value) { return null; }
  }
  public MatrixCursor.RowBuilder newRow() { return null; }
  public void addRow(Object[] columnValues) {}
  public void addRow(Iterable<?> columnValues) {}
  public int getCount() { return 0; }
  public String[] getColumnNames() { return null; }
  public String getString(int columnIndex) { return null; }
  public short getShort(int columnIndex) { return 0; }
  public int getInt(int columnIndex) { return 0; }
  public long getLong(int columnIndex) { return 0L; }
  public float getFloat(int columnIndex) { return 0f; }
  public double getDouble(int columnIndex) { return 0.0; }
  public boolean isNull(int columnIndex) { return false; }
}
