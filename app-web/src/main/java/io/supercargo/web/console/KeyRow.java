package io.supercargo.web.console;

import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.AccessKey.State;
import io.supercargo.domain.access.Network;
import io.supercargo.domain.access.Scope;
import java.util.stream.Collectors;

/** A key, as the list shows it. */
record KeyRow(
    String id,
    String name,
    String kind,
    String scopes,
    String networks,
    String limits,
    String status,
    String used,
    boolean good) {
  static KeyRow of(AccessKey key, State state) {
    return new KeyRow(
        key.id(),
        key.name(),
        key.kind().code(),
        key.rights().scopes().stream()
            .map(Scope::toString)
            .sorted()
            .collect(Collectors.joining(", ")),
        key.rights().networks().stream().map(Network::toString).collect(Collectors.joining(", ")),
        limits(key),
        state.code(),
        key.dates().used().map(Moment::text).orElse(""),
        state == State.ACTIVE);
  }

  private static String limits(AccessKey key) {
    StringBuilder limits = new StringBuilder();
    key.rights().perMinute().ifPresent(most -> limits.append(most).append("/min "));
    key.rights()
        .budget()
        .perOrder()
        .ifPresent(most -> limits.append("¥").append(most.display()).append("/order "));
    key.rights()
        .budget()
        .perDay()
        .ifPresent(most -> limits.append("¥").append(most.display()).append("/day"));
    return limits.toString().strip();
  }
}
