package android.content.pm;

import android.os.Bundle;

public class PackageItemInfo {
  public PackageItemInfo() {}
  public String name;
  public String packageName;
  public int labelRes;
  public CharSequence nonLocalizedLabel;
  public int icon;
  public Bundle metaData;
  public CharSequence loadLabel(PackageManager pm) { return null; }
}
