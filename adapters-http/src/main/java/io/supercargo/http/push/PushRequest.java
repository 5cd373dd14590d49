package io.supercargo.http.push;

import java.util.Map;

/**
 * A message as it is posted.
 *
 * @param headers beside the content's type
 */
public record PushRequest(Map<String, String> headers, String contentType, String body) {
  private static final String JSON = "application/json";

  public PushRequest {
    headers = Map.copyOf(headers);
  }

  public static PushRequest json(String signature, String body) {
    return new PushRequest(Map.of(SignedBody.HEADER, signature), JSON, body);
  }
}
