package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.application.provider.Deadlines;
import io.supercargo.application.provider.Keeping;
import io.supercargo.application.provider.Routing;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.access.Network;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationTest {
  @TempDir private Path folder;

  @Test
  void nothingWrittenIsASandboxOnThisMachine() {
    Configuration configuration =
        Configuration.read(
            new Sources(
                new Home(folder.resolve("home")), folder, Map.of(), Optional.empty(), Map.of()));
    assertThat(configuration.problems()).isEmpty();
    assertThat(configuration.server())
        .isEqualTo(
            new ServerSettings(
                8080, "127.0.0.1", Optional.empty(), List.of(), Map.of(), List.of()));
    assertThat(configuration.callLog()).isEqualTo(new CallLogSettings(10_000, Duration.ofDays(7)));
    assertThat(configuration.sandboxed()).isTrue();
    assertThat(configuration.providers())
        .containsExactly(
            new ProviderSection(
                "sandbox", Map.of("type", "sandbox", "offers", "20000", "seed", "1")));
    assertThat(configuration.routing()).isEqualTo(Routing.DEFAULT);
    assertThat(configuration.gateway("xportcn").clients())
        .containsExactly(
            new GatewayClient(
                "sandbox",
                new Secret("sandbox-secret"),
                Optional.of("1"),
                "sandbox",
                Optional.empty()));
  }

  @Test
  void serverIsReadWhole() {
    assertThat(
            read("server: { port: 0, host: 0.0.0.0, public-url: 'https://buy.example.org/', api-keys: [one, two], trusted-proxies: [10.0.0.0/8] }")
                .server())
        .isEqualTo(
            new ServerSettings(
                0,
                "0.0.0.0",
                Optional.of(URI.create("https://buy.example.org")),
                List.of(new Secret("one"), new Secret("two")),
                Map.of(),
                List.of(Network.parse("10.0.0.0/8"))));
  }

  @Test
  void anEmptyKeyIsNone() {
    assertThat(read("server: { host: 0.0.0.0, api-keys: [one, ''] }").problems())
        .map(Object::toString)
        .containsExactly("server.api-keys: one is empty (expected: texts) [supercargo.yaml:1]");
  }

  /** Keys may be in the store as well, which the server looks at when it starts. */
  @Test
  void whereOthersCanReachIsKnown() {
    assertThat(read("server: { host: 0.0.0.0 }").problems()).isEmpty();
    assertThat(read("server: { host: 0.0.0.0 }").server().isLocal()).isFalse();
    for (String local : List.of("127.0.0.1", "localhost", "'::1'")) {
      assertThat(read("server: { host: %s }".formatted(local)).server().isLocal()).isTrue();
    }
  }

  @Test
  void proxiesAreAddressesAndNetworks() {
    assertThat(read("server: { trusted-proxies: [10.0.0.0/8, proxy.example.org] }").problems())
        .map(Object::toString)
        .containsExactly(
            "server.trusted-proxies: proxy.example.org (expected: addresses or networks)"
                + " [supercargo.yaml:1]");
  }

  @Test
  void callLogIsReadWhole() {
    assertThat(read("call-log: { max-calls: 5, max-age: 2h }").callLog())
        .isEqualTo(new CallLogSettings(5, Duration.ofHours(2)));
  }

  @Test
  void providersReplaceTheSandboxAndKeepTheirOrder() {
    Configuration configuration =
        read(
            """
            providers:
              xport-main: { type: xportcn, access-key: k, user-id: 02184 }
              daji: { type: daji }
            """);
    assertThat(configuration.sandboxed()).isFalse();
    assertThat(configuration.providers())
        .containsExactly(
            new ProviderSection(
                "xport-main", Map.of("type", "xportcn", "access-key", "k", "user-id", "02184")),
            new ProviderSection("daji", Map.of("type", "daji")));
    assertThat(configuration.gateway("xportcn").clients()).isEmpty();
  }

  @Test
  void routingIsReadWhole() {
    Configuration configuration =
        read(
            """
            providers: { a: { type: fake }, b: { type: fake } }
            routing: { default: [b, a], search: all }
            """);
    assertThat(configuration.routing()).isEqualTo(new Routing(List.of("b", "a"), Selection.ALL));
  }

  @Test
  void mannersAreReadWhole() {
    Configuration configuration =
        read(
            """
            providers:
              a: { type: fake, deadline: 500ms, cache: false }
              b: { type: fake, cache: true }
              c: { type: fake }
            routing: { deadline: 3s }
            cache: { search: 1m, detail: 10s, max-answers: 50 }
            """);
    assertThat(configuration.problems()).isEmpty();
    assertThat(configuration.manners().deadlines())
        .isEqualTo(new Deadlines(Duration.ofSeconds(3), Map.of("a", Duration.ofMillis(500))));
    Keeping keeping = configuration.manners().keeping();
    assertThat(keeping.kept()).containsExactly("b");
    assertThat(keeping.never()).containsExactly("a");
    assertThat(keeping.mostAnswers()).isEqualTo(50);
    assertThat(keeping.times())
        .containsEntry(Capability.IMAGE_SEARCH, Duration.ofMinutes(1))
        .containsEntry(Capability.PRODUCT_DETAIL, Duration.ofSeconds(10))
        .containsEntry(Capability.CATEGORIES, Duration.ofHours(1))
        .containsEntry(Capability.FREIGHT_ESTIMATE, Duration.ZERO)
        .doesNotContainKey(Capability.ORDER);
  }

  @Test
  void aMisspeltTypeIsNamedAndAMissingOneAskedFor() {
    Configuration configuration =
        read(
            """
            providers:
              a: { typ: fake, access-key: k, access-secret: s }
              b: { access-key: k, access-secret: s }
            """);
    assertThat(ConfigurationCheck.of(configuration).problems())
        .map(Object::toString)
        .containsExactlyInAnyOrder(
            "providers.a.typ: unknown key (did you mean type?) [supercargo.yaml:2]",
            "providers.b.type: missing (expected: one of alibaba, daji, fake, sandbox, taobao,"
                + " xportcn)");
  }

  @Test
  void whatIsWrongWithMannersIsNamed() {
    Configuration configuration =
        read(
            """
            providers: { a: { type: fake, access-key: k, access-secret: s, deadline: 0s } }
            routing: { deadline: soon }
            cache: { search: 48h, serach: 1s }
            """);
    assertThat(ConfigurationCheck.of(configuration).problems())
        .map(Object::toString)
        .containsExactlyInAnyOrder(
            "routing.deadline: soon (expected: a duration, e.g. 500ms, 10s or 5m)"
                + " [supercargo.yaml:2]",
            "cache.search: PT48H (expected: a time from 0s to 24h) [supercargo.yaml:3]",
            "cache.serach: unknown key (did you mean search?) [supercargo.yaml:3]",
            "providers.a.deadline: PT0S (expected: a time longer than none)"
                + " [supercargo.yaml:1]");
  }

  @Test
  void gatewaysAreReadWhole() {
    Configuration configuration =
        read(
            """
            providers: { a: { type: fake }, b: { type: fake } }
            gateways:
              fake:
                strict: false
                clients:
                  k-1: { secret: s, provider: b, push-url: https://shop.example.org/push, user-id: 7 }
            """);
    assertThat(configuration.problems()).isEmpty();
    assertThat(configuration.gateway("fake"))
        .isEqualTo(
            new GatewaySection(
                "fake",
                List.of(
                    new GatewayClient(
                        "k-1",
                        new Secret("s"),
                        Optional.of("7"),
                        "b",
                        Optional.of(URI.create("https://shop.example.org/push")))),
                Map.of("strict", "false")));
  }

  @Test
  void aClientsProviderMayBeLeftOutWhereThereIsOne() {
    Configuration configuration = read("gateways: { fake: { clients: { k: { secret: s } } } }");
    assertThat(configuration.gateway("fake").clients())
        .map(GatewayClient::key)
        .containsExactly("k", "sandbox");
    assertThat(configuration.gateway("fake").clients().get(0).provider()).isEqualTo("sandbox");
  }

  @Test
  void theCommandLineWinsOverVariablesAndTheseOverTheFile() {
    Written written =
        Written.in(folder, "server: { port: 1, host: a }").with("SUPERCARGO_SERVER_PORT", "2");
    assertThat(written.read().server().port()).isEqualTo(2);
    assertThat(written.read().server().host()).isEqualTo("a");
    assertThat(Configuration.read(written.sources().give("server.port", "3")).server().port())
        .isEqualTo(3);
  }

  @Test
  void theFileIsLookedForInFourPlaces() throws Exception {
    Home home = new Home(Files.createDirectory(folder.resolve("home")));
    Path work = Files.createDirectory(folder.resolve("work"));
    Sources sources = new Sources(home, work, Map.of(), Optional.empty(), Map.of());
    Files.writeString(home.file("supercargo.yaml"), "server: { port: 1 }");
    assertThat(Configuration.read(sources).server().port()).isEqualTo(1);
    Files.writeString(work.resolve("supercargo.yaml"), "server: { port: 2 }");
    assertThat(Configuration.read(sources).server().port()).isEqualTo(2);
    Files.writeString(folder.resolve("named.yaml"), "server: { port: 3 }");
    Sources naming =
        new Sources(
            home, work, Map.of("SUPERCARGO_CONFIG", "../named.yaml"), Optional.empty(), Map.of());
    assertThat(Configuration.read(naming).server().port()).isEqualTo(3);
    Files.writeString(folder.resolve("given.yaml"), "server: { port: 4 }");
    assertThat(Configuration.read(naming.config(folder.resolve("given.yaml"))).server().port())
        .isEqualTo(4);
  }

  @Test
  void secretsAreFilledInFromTheEnvironment() {
    Configuration configuration =
        Written.in(
                folder,
                "providers: { a: { type: fake, access-key: 'x-${KEY}-y', access-secret: ${SECRET} } }")
            .with("KEY", "$1")
            .with("SECRET", "${KEY}")
            .read();
    assertThat(configuration.problems()).isEmpty();
    assertThat(configuration.providers().get(0).values())
        .containsEntry("access-key", "x-$1-y")
        .containsEntry("access-secret", "${KEY}");
  }

  @Test
  void nothingPrintsASecret() {
    Configuration configuration =
        read(
            """
            server: { api-keys: [hush] }
            store: { password: hush }
            providers: { a: { type: fake, access-secret: hush } }
            gateways: { fake: { token: hush, clients: { k: { secret: hush } } } }
            """);
    assertThat(
            ""
                + configuration.server()
                + configuration.store()
                + configuration.providers()
                + configuration.gateway("fake")
                + ConfigurationView.of(configuration)
                + ConfigurationCheck.of(configuration).problems())
        .doesNotContain("hush");
  }

  private Configuration read(String yaml) {
    return Written.in(folder, yaml).read();
  }
}
