package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProblemsTest {
  @TempDir private Path folder;

  @Test
  void allAreToldAtOnce() {
    assertThat(
            Written.in(
                    folder,
                    """
                    server:
                      prot: 8080
                      port: eighty
                      public-url: buy.example.org
                    stor: { user: sc }
                    store: { url: "mysql://root:hush@db/x" }
                    call-log: { max-age: long }
                    providers:
                      a: { type: fake, access-key: ${KEY}, acess-secret: hush }
                      b: [x]
                      all: { type: fake, access-key: k, access-secret: hush }
                    routing: { default: [a, c], search: most }
                    gateways:
                      fake:
                        strict: perhaps
                        clients:
                          k1: { provider: c }
                          k2: { secret: hush }
                    server: {}
                    """)
                .with("SUPERCARGO_SERVER_PORT", "80000")
                .allProblems())
        .isEqualTo(
            """
            server: found twice (expected: once) [supercargo.yaml:19]
            providers.a.access-key: ${KEY} (expected: the environment variable KEY) [supercargo.yaml:9]
            providers.b: found a list (expected: a section) [supercargo.yaml:10]
            providers.all: found as a name (expected: 1 to 64 letters, digits, -, _ or ., and not all) [supercargo.yaml:11]
            server.port: 80000 (expected: a whole number from 0 to 65535) [SUPERCARGO_SERVER_PORT]
            server.public-url: buy.example.org (expected: an http or https address) [supercargo.yaml:4]
            server.prot: unknown key (did you mean port?) [supercargo.yaml:2]
            store.url: mysql://root:********@db/x (expected: an address in jdbc:h2: or jdbc:postgresql:) [supercargo.yaml:6]
            call-log.max-age: long (expected: a duration, e.g. 500ms, 10s or 5m) [supercargo.yaml:7]
            routing.default: c (expected: some of a, b, all) [supercargo.yaml:12]
            routing.search: most (expected: one of first, all) [supercargo.yaml:12]
            gateways.fake.clients.k1.secret: missing (expected: a text)
            gateways.fake.clients.k1.provider: c (expected: one of a, b, all) [supercargo.yaml:17]
            gateways.fake.clients.k2.provider: missing (expected: one of a, b, all)
            stor: unknown key (did you mean store?) [supercargo.yaml:5]
            providers.a.access-secret: missing (expected: a text)
            providers.a.acess-secret: unknown key (did you mean access-secret?) [supercargo.yaml:9]
            gateways.fake.strict: perhaps (expected: true or false) [supercargo.yaml:15]""");
  }

  @Test
  void brokenYamlIsToldWithItsLineAndWithoutItsText() {
    assertThat(Written.in(folder, "providers:\n  a: { access-secret: hush\n  b: ] hush").problems())
        .isEqualTo("supercargo.yaml: line 3: expected ',' or '}', but got : (expected: YAML)");
  }

  @Test
  void anEmptySecretIsNone() {
    assertThat(
            Written.in(folder, "gateways: { fake: { clients: { k: { secret: ' ' } } } }")
                .problems())
        .isEqualTo("gateways.fake.clients.k.secret: empty (expected: a text) [supercargo.yaml:1]");
  }

  @Test
  void aTabIsToldWithTheLineInWhichItStands() {
    assertThat(Written.in(folder, "providers:\n\ta: x").problems())
        .isEqualTo(
            "supercargo.yaml: line 2: found character '\\t(TAB)' that cannot start any token."
                + " (Do not use \\t(TAB) for indentation) (expected: YAML)");
  }

  @Test
  void whatIsNoSectionIsToldOnce() {
    assertThat(Written.in(folder, "- server").problems())
        .isEqualTo("supercargo.yaml: found no keys (expected: sections such as server)");
    assertThat(Written.in(folder, "providers: {}").problems())
        .isEqualTo("providers: found none (expected: at least one) [supercargo.yaml:1]");
    assertThat(Written.in(folder, "providers: x").problems())
        .isEqualTo("providers: found a value (expected: a section) [supercargo.yaml:1]");
  }

  @Test
  void aliasesAreRefused() {
    assertThat(Written.in(folder, "server: { host: &h localhost }\nstore: { user: *h }").problems())
        .isEqualTo("store.user: found an alias (expected: the value itself) [supercargo.yaml:2]");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Written.in(folder, "\uFEFFserver: { port: 1 }").read().server().port()).isEqualTo(1);
  }

  @Test
  void anEmptyFileIsFine() {
    assertThat(Written.in(folder, "# nothing yet\n").problems()).isEmpty();
    assertThat(Written.in(folder, "server:\nproviders:\n").problems()).isEmpty();
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    Path missing = folder.resolve("missing.yaml");
    assertThat(Configuration.read(Written.in(folder, "").sources().config(missing)).problems())
        .map(Object::toString)
        .containsExactly(missing + ": cannot be read (expected: a YAML file)");
    assertThat(Files.exists(missing)).isFalse();
  }
}
