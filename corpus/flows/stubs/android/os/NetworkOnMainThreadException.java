package android.os;

public class NetworkOnMainThreadException extends RuntimeException {
  public NetworkOnMainThreadException() {}
}
