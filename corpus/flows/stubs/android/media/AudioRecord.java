package android.media;

public class AudioRecord {
  public AudioRecord(int audioSource, int sampleRateInHz, int channelConfig, int audioFormat, int bufferSizeInBytes) {}
  public void startRecording() {}
  public void stop() {}
  public int read(byte[] audioData, int offsetInBytes, int sizeInBytes) { return 0; }
  public int read(short[] audioData, int offsetInShorts, int sizeInShorts) { return 0; }
}
