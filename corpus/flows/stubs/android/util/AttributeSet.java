package android.util;

public interface AttributeSet {
  int getAttributeCount();
  String getAttributeName(int index);
  String getAttributeValue(int index);
  String getAttributeValue(String namespace, String name);
}
