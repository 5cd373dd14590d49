package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationViewTest {
  @TempDir private Path folder;

  @Test
  void everyValueHasItsOriginAndSecretsAreMasked() {
    Configuration configuration =
        Written.in(
                folder,
                """
                server: { host: localhost }
                store: { password: hush }
                providers:
                  a: { type: fake, access-key: 2f9a17c0, access-secret: "${SECRET}" }
                gateways: { fake: { clients: { k-1: { secret: hush, push-url: "http://u:p@h/x" } } } }
                """)
            .with("SECRET", "hush")
            .with("SUPERCARGO_SERVER_PORT", "80")
            .read();
    String home = folder.resolve("home").resolve("data").resolve("supercargo").toString();
    assertThat(shown(configuration).replace(home, "HOME"))
        .isEqualTo(
            """
            server.host = localhost (supercargo.yaml:1)
            server.port = 80 (SUPERCARGO_SERVER_PORT)
            store.password = ******** (supercargo.yaml:2)
            store.url = jdbc:h2:file:HOME (default)
            store.user = supercargo (default)
            call-log.max-age = PT168H (default)
            call-log.max-calls = 10000 (default)
            providers.a.access-key = 2f9a**** (supercargo.yaml:4)
            providers.a.access-secret = ******** (supercargo.yaml:4)
            providers.a.timeout = PT20S (default)
            providers.a.type = fake (supercargo.yaml:4)
            routing.deadline = PT8S (default)
            routing.search = first (default)
            cache.categories = PT1H (default)
            cache.detail = PT0S (default)
            cache.filters = PT10M (default)
            cache.freight = PT0S (default)
            cache.max-answers = 1000 (default)
            cache.rankings = PT5M (default)
            cache.search = PT30S (default)
            orders.approval-waits = PT24H (default)
            orders.longest-flight = PT2M (default)
            orders.password-free = false (default)
            orders.quotes-last = PT15M (default)
            follow.fetch-missed = PT5M (default)
            follow.keep-pushes = PT720H (default)
            follow.middling = PT15M (default)
            follow.old = PT4H (default)
            follow.old-after = PT72H (default)
            follow.per-minute = 60 (default)
            follow.poll = true (default)
            follow.young = PT2M (default)
            follow.young-until = PT2H (default)
            gateways.fake.clients.k-1.push-url = http://u:********@h/x (supercargo.yaml:5)
            gateways.fake.clients.k-1.secret = ******** (supercargo.yaml:5)
            gateways.fake.strict = true (default)""");
  }

  @Test
  void whatStandsInForProvidersIsShownAsDefault() {
    assertThat(shown(Written.in(folder, "").read()))
        .contains(
            "providers.sandbox.offers = 20000 (default)", "providers.sandbox.seed = 1 (default)");
  }

  @Test
  void keysThatEndLikeSecretsAreMaskedAndIdentifiersAreCut() {
    assertThat(Masks.shown("client-secret", "x")).isEqualTo("********");
    assertThat(Masks.shown("refresh-token", "x")).isEqualTo("********");
    assertThat(Masks.shown("api-keys", "x, y")).isEqualTo("********");
    assertThat(Masks.shown("app-key", "12345678")).isEqualTo("1234****");
    assertThat(Masks.shown("access-key", "1234")).isEqualTo("********");
    assertThat(Masks.shown("url", "jdbc:h2:file:x;PASSWORD=hush;MODE=y"))
        .isEqualTo("jdbc:h2:file:x;PASSWORD=********;MODE=y");
    assertThat(Masks.shown("password", "")).isEmpty();
  }

  /** Gateways that are on the classpath besides the test's own are left out. */
  private static String shown(Configuration configuration) {
    return ConfigurationView.of(configuration).entries().stream()
        .filter(it -> !it.key().startsWith("gateways.") || it.key().startsWith("gateways.fake."))
        .map(it -> "%s = %s (%s)".formatted(it.key(), it.value(), it.origin()))
        .collect(Collectors.joining("\n"));
  }
}
