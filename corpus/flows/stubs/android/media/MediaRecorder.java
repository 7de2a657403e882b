package android.media;

import java.io.IOException;

public class MediaRecorder {
  public MediaRecorder() {}
  public void prepare() throws IOException {}
  public void start() {}
  public void stop() {}
  public void setAudioSource(int audioSource) {}
  public void setOutputFormat(int outputFormat) {}
  public void setAudioEncoder(int audioEncoder) {}
  public void setOutputFile(String path) {}
}
