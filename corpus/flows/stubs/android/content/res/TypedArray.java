package android.content.res;

public class TypedArray {
  private TypedArray() {}
  public String getString(int index) { return null; }
  public int getInt(int index, int defValue) { return 0; }
  public void recycle() {}
}
