package android.net.http;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpUriRequest;

public final class AndroidHttpClient implements HttpClient {
  private AndroidHttpClient() {}
  public static AndroidHttpClient newInstance(String userAgent) { return null; }
  public HttpResponse execute(HttpUriRequest request) throws IOException { return null; }
  public void close() {}
}
