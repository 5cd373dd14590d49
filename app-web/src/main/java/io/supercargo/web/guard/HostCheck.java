package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers only under the names that a server on loopback goes by. A page of another site that had
 * its own name resolved to this machine (DNS rebinding) gets nothing.
 */
public final class HostCheck implements Handler {
  private final Set<String> names = new TreeSet<>(Set.of("127.0.0.1", "[::1]", "localhost"));

  /**
   * @param publicUrl as configured; a proxy in front of this server may pass its host on
   */
  public HostCheck(Optional<URI> publicUrl) {
    publicUrl.ifPresent(url -> names.add(url.getHost().toLowerCase(Locale.ROOT)));
  }

  @Override
  public void handle(Context context) {
    String host = String.valueOf(context.header(Header.HOST));
    if (!names.contains(Hosts.withoutPort(host))) {
      throw Refusal.of(
          ProblemType.MISDIRECTED,
          "Host: %s (expected: one of %s)".formatted(host, String.join(", ", names)));
    }
  }
}
