package org.apache.http.client.entity;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.apache.http.NameValuePair;
import org.apache.http.entity.StringEntity;

public class UrlEncodedFormEntity extends StringEntity {
  public UrlEncodedFormEntity(List<? extends NameValuePair> parameters, String encoding)
      throws UnsupportedEncodingException { super((String) null); }
  public UrlEncodedFormEntity(List<? extends NameValuePair> parameters)
      throws UnsupportedEncodingException { super((String) null); }
}
