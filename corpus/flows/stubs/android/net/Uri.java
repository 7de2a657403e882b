package android.net;

import android.os.Parcel;
import android.os.Parcelable;
import java.io.File;
import java.util.List;
import java.util.Set;

public abstract class Uri implements Parcelable, Comparable<Uri> {
  Uri() {}
  public static final Uri EMPTY = null;
  public static final Parcelable.Creator<Uri> CREATOR = null;
  public abstract boolean isHierarchical();
  public boolean isOpaque() { return false; }
  public abstract boolean isRelative();
  public boolean isAbsolute() { return false; }
  public abstract String getScheme();
  public abstract String getSchemeSpecificPart();
  public abstract String getEncodedSchemeSpecificPart();
  public abstract String getAuthority();
  public abstract String getEncodedAuthority();
  public abstract String getUserInfo();
  public abstract String getEncodedUserInfo();
  public abstract String getHost();
  public abstract int getPort();
  public abstract String getPath();
  public abstract String getEncodedPath();
  public abstract String getQuery();
  public abstract String getEncodedQuery();
  public abstract String getFragment();
  public abstract String getEncodedFragment();
  public abstract List<String> getPathSegments();
  public abstract String getLastPathSegment();
  public boolean equals(Object o) { return false; }
  public int hashCode() { return 0; }
  public int compareTo(Uri other) { return 0; }
  public abstract String toString();
  public abstract Uri.Builder buildUpon();
  public static Uri parse(String uriString) { return null; }
  public static Uri fromFile(File file) { return null; }
  public static Uri fromParts(String scheme, String ssp, String fragment) { return null; }
  public static void writeToParcel(Parcel out, Uri uri) {}
  public static String encode(String s) { return null; }
  public static String encode(String s, String allow) { return null; }
  public static String decode(String s) { return null; }
  public static Uri withAppendedPath(Uri baseUri, String pathSegment) { return null; }
  public Set<String> getQueryParameterNames() { return null; }
  public List<String> getQueryParameters(String key) { return null; }
  public String getQueryParameter(String key) { return null; }
  public boolean getBooleanQueryParameter(String key, boolean defaultValue) { return false; }
  public Uri normalizeScheme() { return null; }
  public static final class Builder {
    public Builder() {}
    public Builder scheme(String scheme) { return null; }
    public Builder opaquePart(String opaquePart) { return null; }
    public Builder encodedOpaquePart(String opaquePart) { return null; }
    public Builder authority(String authority) { return null; }
    public Builder encodedAuthority(String authority) { return null; }
    public Builder path(String path) { return null; }
    public Builder encodedPath(String path) { return null; }
    public Builder appendPath(String newSegment) { return null; }
    public Builder appendEncodedPath(String newSegment) { return null; }
    public Builder query(String query) { return null; }
    public Builder encodedQuery(String query) { return null; }
    public Builder fragment(String fragment) { return null; }
    public Builder encodedFragment(String fragment) { return null; }
    public Builder appendQueryParameter(String key, String value) { return null; }
    public Builder clearQuery() { return null; }
    public Uri build() { return null; }
  }
}
