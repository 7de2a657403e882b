package android.telephony;

public abstract class CellLocation {
  public CellLocation() {}
  public static void requestLocationUpdate() {}
  public static CellLocation getEmpty() { return null; }
}
