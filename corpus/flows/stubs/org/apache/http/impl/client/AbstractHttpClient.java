package org.apache.http.impl.client;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.methods.HttpUriRequest;

public abstract class AbstractHttpClient implements HttpClient {
  AbstractHttpClient() {}
  public final HttpResponse execute(HttpUriRequest request) throws IOException, ClientProtocolException { return null; }
  public <T> T execute(HttpUriRequest request, ResponseHandler<? extends T> responseHandler) throws IOException,
      ClientProtocolException { return null; }
}
