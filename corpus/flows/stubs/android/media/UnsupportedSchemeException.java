package android.media;

public final class UnsupportedSchemeException extends MediaDrmException {
  public UnsupportedSchemeException(String detailMessage) { super(detailMessage); }
}
