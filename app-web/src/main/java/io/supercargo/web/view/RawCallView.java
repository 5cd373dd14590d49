package io.supercargo.web.view;

import io.supercargo.ports.provider.RawCalls;

/** What a supplier answered to a raw call. */
public record RawCallView(String provider, String operation, int status, RawBody body) {
  public static RawCallView of(String provider, String operation, RawCalls.Answer answer) {
    return new RawCallView(provider, operation, answer.status(), new RawBody(answer.body()));
  }
}
