package android.hardware;

public class Camera {
  Camera() {}
  public interface PictureCallback {
    void onPictureTaken(byte[] data, Camera camera);
  }
  public interface ShutterCallback {
    void onShutter();
  }
  public interface PreviewCallback {
    void onPreviewFrame(byte[] data, Camera camera);
  }
  public static Camera open() { return null; }
  public static Camera open(int cameraId) { return null; }
  public final void release() {}
  public final void startPreview() {}
  public final void stopPreview() {}
  public final void takePicture(Camera.ShutterCallback shutter, Camera.PictureCallback raw,
      Camera.PictureCallback jpeg) {}
  public final void setPreviewCallback(Camera.PreviewCallback cb) {}
}
