package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProblemsTest {
  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid, , 2",
    "422, invalid, daji, 5",
    "404, not-found, daji, 4",
    "502, unauthenticated, daji, 5",
    "403, forbidden, daji, 5",
    "409, out-of-stock, daji, 5",
    "409, price-changed, daji, 5",
    "501, unsupported, daji, 5",
    "503, unavailable, daji, 6",
    "502, malformed-response, daji, 6",
    "429, rate-limited, daji, 6",
    "504, outcome-unknown, daji, 7",
    "401, key-missing, , 1",
    "500, internal, , 1"
  })
  void everyProblemHasItsExitCode(int status, String code, String provider, int exit) {
    String by = provider == null ? "" : ",\"provider\":\"%s\"".formatted(provider);
    server.answering(
        status, "{\"title\":\"No\",\"detail\":\"why not\",\"code\":\"%s\"%s}".formatted(code, by));

    Said said = ask();

    assertThat(said.code()).isEqualTo(exit);
    assertThat(said.data()).isEmpty();
    assertThat(said.words())
        .isEqualTo(
            "supercargo: why not [%s%s]\n"
                .formatted(code, provider == null ? "" : ", provider daji"));
  }

  @Test
  void tellsTheFieldAndTheProvidersOwnCode() {
    server.answering(
        422,
        """
        {"detail":"minPrice: -1 (expected: >= 0)","code":"invalid","provider":"daji",\
        "providerCode":"40001","field":"minPrice","requestId":"r1"}""");

    assertThat(ask().words())
        .isEqualTo(
            "supercargo: minPrice: -1 (expected: >= 0) [invalid, provider daji,"
                + " providerCode 40001, field minPrice]\n");
  }

  @Test
  void aFaultOfTheServerIsToldWithTheRequestsId() {
    server.answering(
        500, "{\"detail\":\"look for it\",\"code\":\"internal\",\"requestId\":\"r1\"}");

    assertThat(ask().words()).isEqualTo("supercargo: look for it [internal, requestId r1]\n");
  }

  @Test
  void aDetailCannotCommandTheTerminal() {
    server.answering(422, "{\"detail\":\"a\\u001b[2J\\nb\",\"code\":\"invalid\"}");

    assertThat(ask().words()).isEqualTo("supercargo: a [2J b [invalid]\n");
  }

  @Test
  void anAnswerThatIsNoProblemIsToldByItsStatus() {
    server.answering(502, "<html>Bad gateway</html>");

    Said said = ask();

    assertThat(said.words())
        .isEqualTo(
            "supercargo: the server at %s answered with status 502\n".formatted(server.url()));
    assertThat(said.code()).isEqualTo(1);
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    String url = server.url();
    server.close();

    Said said = new Prompt().say("filters", "--server", url);

    assertThat(said.words())
        .isEqualTo(
            "supercargo: no answer from the server at %s: nobody listens there\n".formatted(url));
    assertThat(said.code()).isEqualTo(1);
  }

  @Test
  void anAddressThatIsNoneIsAMistakeOfTheUser() {
    Said said = new Prompt().say("filters", "--server", "ftp://x");

    assertThat(said.words())
        .isEqualTo("supercargo: --server: ftp://x (expected: an http or https address)\n");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void theApiKeyComesFromTheEnvironment() {
    server.answering(200, "{\"items\":[]}");

    new Prompt().with("SUPERCARGO_API_KEY", "k").say("logs", "--server", server.url());

    assertThat(server.last().authorization()).contains("Bearer k");
  }

  private Said ask() {
    return new Prompt().say("show", "1688:1", "--server", server.url());
  }
}
