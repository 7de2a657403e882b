package android.text;

public interface NoCopySpan {
}
