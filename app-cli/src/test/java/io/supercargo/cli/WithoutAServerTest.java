package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class WithoutAServerTest {
  @TempDir private Path home;

  @Test
  void aSearchIsAnsweredAllTheSame() {
    Said said = prompt().say("search", "bag", "--limit", "3", "--sort", "price:asc");

    assertThat(said.code()).isZero();
    assertThat(said.dataLines()).hasSize(4);
    assertThat(said.dataLines().get(0)).startsWith("ID ").endsWith("PROVIDER");
    assertThat(said.words()).contains(": 60 of 60\n").contains("3 of ");
  }

  @Test
  void aSpecialityIsAskedWhereItIsKnown() {
    Said nowhere = prompt().say("brands", "--limit", "3");
    assertThat(nowhere.code()).isEqualTo(5);
    assertThat(nowhere.words()).contains("sandbox cannot do brands; these can: sandbox at poizon");

    Said brands = prompt().say("brands", "--limit", "3", "--marketplace", "poizon");
    assertThat(brands.code()).isZero();
    assertThat(brands.dataLines()).hasSize(4);
    assertThat(brands.words()).contains("3 of 12 shown; more with --cursor ");
  }

  @Test
  void anUnknownProductIsNotFound() {
    Said said = prompt().say("show", "1688:5");

    assertThat(said.code()).isEqualTo(4);
    assertThat(said.data()).isEmpty();
    assertThat(said.words()).contains("[not-found, provider sandbox");
  }

  @Test
  void anUnknownFilterIsAMistakeOfTheUser() {
    Said said = prompt().say("search", "bag", "--filter", "shipIn25Hours");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words()).contains("supercargo: filter: shipIn25Hours (expected: one of ");
  }

  @Test
  void theDoctorFindsNothingWrong() {
    Said said = prompt().say("doctor");

    assertThat(said.code()).isZero();
    assertThat(said.data())
        .contains("ok     home: " + home + "\n")
        .contains("ok     clock: 2026-12-01T08:00:00Z\n")
        .contains("ok     configuration: can be used\n")
        .contains("ok     store: opens\n")
        .contains("ok     provider sandbox: answers\n")
        .contains("ok     orders: none is stuck\n")
        .contains("ok     webhooks: none was given up\n");
  }

  @Test
  void theDoctorNamesWhatIsWrongWithTheConfiguration() throws IOException {
    Files.writeString(home.resolve("supercargo.yaml"), "server: { port: x }\n");

    Said said = prompt().say("doctor", "--output", "csv");

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.data())
        .contains("configuration,wrong,")
        .contains("server.port: x (expected: a whole number from 0 to 65535)");
  }

  @Test
  void everyProblemOfAConfigurationIsTold() throws IOException {
    Path file = home.resolve("some.yaml");
    Files.writeString(file, "server: { port: x, hots: y }\nroutign: {}\n");

    Said said = prompt().say("config", "check", "--config", file.toString());

    assertThat(said.code()).isEqualTo(3);
    assertThat(said.data()).isEmpty();
    assertThat(said.words().lines())
        .allSatisfy(line -> assertThat(line).startsWith("supercargo: "))
        .anySatisfy(line -> assertThat(line).contains("server.port: x (expected: "))
        .anySatisfy(line -> assertThat(line).contains("server.hots: unknown key"))
        .anySatisfy(line -> assertThat(line).contains("routign: unknown key"));
  }

  @Test
  void aGoodConfigurationIsCalledGood() {
    Said said = prompt().say("config", "check");

    assertThat(said.code()).isZero();
    assertThat(said.data()).isEqualTo("the configuration can be used\n");
  }

  @Test
  void showsWhereEveryValueComesFromAndMasksSecrets() throws IOException {
    Files.writeString(home.resolve("supercargo.yaml"), "store: { user: sc, password: geheim }\n");

    Said said = prompt().say("config", "show", "--output", "csv");

    assertThat(said.data())
        .contains("store.user,sc,")
        .contains("providers.sandbox.offers,60,SUPERCARGO_PROVIDERS_SANDBOX_OFFERS\r\n")
        .doesNotContain("geheim");
  }

  @Test
  void servingOthersNeedsKeys() {
    Said said = prompt().say("serve", "--host", "0.0.0.0", "--port", "0");

    assertThat(said.code()).isEqualTo(3);
    assertThat(said.words())
        .contains("supercargo: server.host: 0.0.0.0 (expected: ")
        .contains("server.api-keys");
    assertThat(home).isEmptyDirectory();
    assertThat(said.words())
        .isEqualTo(
            "supercargo: server.host: 0.0.0.0 (expected: a loopback address such as 127.0.0.1, or an"
                + " API key: make one with `supercargo key create NAME`, or write"
                + " server.api-keys)\n");
  }

  @Test
  void aPortThatIsTakenIsToldBeforeAnythingIsMade() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      Said said = prompt().say("serve", "--port", port);

      assertThat(said.code()).isEqualTo(3);
      assertThat(said.words())
          .isEqualTo(
              "supercargo: server.port: %s (expected: a free port; another program listens on"
                      .formatted(port)
                  + " 127.0.0.1:%s)\n".formatted(port));
      assertThat(home).isEmptyDirectory();
    }
  }

  @Test
  void aPortThatIsNoneIsAMistakeInTheConfiguration() {
    Said said = prompt().say("serve", "--port", "99999");

    assertThat(said.code()).isEqualTo(3);
    assertThat(said.words())
        .contains("server.port: 99999 (expected: a whole number from 0 to 65535)");
  }

  private Prompt prompt() {
    return new Prompt()
        .with("SUPERCARGO_HOME", home.toString())
        .with("SUPERCARGO_PROVIDERS_SANDBOX_TYPE", "sandbox")
        .with("SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "60");
  }
}
