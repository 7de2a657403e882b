package android.provider;

import android.content.ContentResolver;
import android.graphics.Bitmap;
import android.net.Uri;
import java.io.FileNotFoundException;
import java.io.IOException;

public final class MediaStore {
  public MediaStore() {}
  public static final String AUTHORITY = "media";
  public static final String ACTION_IMAGE_CAPTURE = "android.media.action.IMAGE_CAPTURE";
  public static final String ACTION_VIDEO_CAPTURE = "android.media.action.VIDEO_CAPTURE";
  public static final String EXTRA_OUTPUT = "output";
  public interface MediaColumns extends BaseColumns {
    String DATA = "_data";
    String SIZE = "_size";
    String DISPLAY_NAME = "_display_name";
    String TITLE = "title";
    String DATE_ADDED = "date_added";
    String DATE_MODIFIED = "date_modified";
    String MIME_TYPE = "mime_type";
  }
  public static final class Images {
    public Images() {}
    public interface ImageColumns extends MediaColumns {
      String DESCRIPTION = "description";
      String LATITUDE = "latitude";
      String LONGITUDE = "longitude";
      String DATE_TAKEN = "datetaken";
      String BUCKET_ID = "bucket_id";
      String BUCKET_DISPLAY_NAME = "bucket_display_name";
    }
    public static final class Media implements ImageColumns {
      public Media() {}
      public static final Uri INTERNAL_CONTENT_URI = null;
      public static final Uri EXTERNAL_CONTENT_URI = null;
      public static Bitmap getBitmap(ContentResolver cr, Uri url) throws FileNotFoundException,
          IOException { return null; }
      public static String insertImage(ContentResolver cr, Bitmap source, String title,
          String description) { return null; }
    }
  }
  public static final class Video {
    public Video() {}
    public static final class Media implements MediaColumns {
      public Media() {}
      public static final Uri EXTERNAL_CONTENT_URI = null;
    }
  }
  public static final class Audio {
    public Audio() {}
    public static final class Media implements MediaColumns {
      public Media() {}
      public static final Uri EXTERNAL_CONTENT_URI = null;
      public static final String ARTIST = "artist";
    }
  }
}
