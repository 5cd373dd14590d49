package io.supercargo.web.view;

import io.supercargo.ports.provider.RawCalls;
import java.util.List;

/** The signed request that a raw call would send, its secrets masked. */
public record DryRunView(
    String provider,
    String operation,
    String method,
    String url,
    List<HeaderLine> headers,
    RawBody body) {

  /** One header as it would leave. */
  record HeaderLine(String name, String value) {}

  public static DryRunView of(String provider, String operation, RawCalls.Request request) {
    return new DryRunView(
        provider,
        operation,
        request.method(),
        request.url(),
        request.headers().stream()
            .map(header -> new HeaderLine(header.getKey(), header.getValue()))
            .toList(),
        new RawBody(request.body()));
  }
}
