package org.apache.http.impl.client;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.client.ResponseHandler;

public class BasicResponseHandler implements ResponseHandler<String> {
  public BasicResponseHandler() {}
  public String handleResponse(HttpResponse response) throws ClientProtocolException, IOException { return null; }
}
