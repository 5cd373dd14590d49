package io.supercargo.bootstrap;

import io.supercargo.http.StandardSignature;
import io.supercargo.ports.provider.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Signs an event that somebody else brings on, as this house signs its own webhooks. */
public final class Seal {
  private Seal() {}

  /** The three headers of Standard Webhooks. */
  public static Map<String, String> headers(Secret secret, String id, Instant at, byte[] body) {
    long timestamp = at.getEpochSecond();
    return Map.of(
        "webhook-id", id,
        "webhook-timestamp", String.valueOf(timestamp),
        "webhook-signature", StandardSignature.of(List.of(secret), id, timestamp, body));
  }
}
