package android.content;

public class ClipboardManager extends android.text.ClipboardManager {
  ClipboardManager() {}
  public interface OnPrimaryClipChangedListener {
    void onPrimaryClipChanged();
  }
  public void setPrimaryClip(ClipData clip) {}
  public void clearPrimaryClip() {}
  public ClipData getPrimaryClip() { return null; }
  public ClipDescription getPrimaryClipDescription() { return null; }
  public boolean hasPrimaryClip() { return false; }
  public void addPrimaryClipChangedListener(ClipboardManager.OnPrimaryClipChangedListener what) {}
  public void removePrimaryClipChangedListener(ClipboardManager.OnPrimaryClipChangedListener what) {}
  public CharSequence getText() { return null; }
  public void setText(CharSequence text) {}
  public boolean hasText() { return false; }
}
