package android.media;

public class MediaDrmException extends Exception {
  public MediaDrmException(String detailMessage) {}
}
