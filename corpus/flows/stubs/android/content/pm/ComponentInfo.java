package android.content.pm;

public class ComponentInfo extends PackageItemInfo {
  public ComponentInfo() {}
  public ApplicationInfo applicationInfo;
  public String processName;
  public boolean enabled;
  public boolean exported;
}
