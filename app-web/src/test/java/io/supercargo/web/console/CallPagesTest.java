package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallPagesTest {
  private final Served served =
      Served.over(
          Map.of(),
          KeptCalls.of(KeptCalls.GOOD, KeptCalls.FAILED),
          FakeMarket.named("fake").provider());

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void listsCallsAndThoseThatFailedAlone() {
    assertThat(served.get("/calls").text()).contains("/calls/call-1", "/calls/call-2", "42 ms");
    assertThat(served.get("/calls?failed=true").text())
        .doesNotContain("/calls/call-1")
        .contains("/calls/call-2", "unavailable: no answer in time");
  }

  @Test
  void aWrongSwitchIsShownInPlace() {
    Told told = served.get("/calls?failed=perhaps");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.text()).contains("failed: perhaps (expected: true or false)");
  }

  @Test
  void showsBothBodiesEscapedAndTheCommand() {
    String page = served.get("/calls/call-1").text();

    assertThat(page).contains("&lt;b&gt;bag&lt;/b&gt;").doesNotContain("<b>bag");
    assertThat(Curl.of(KeptCalls.GOOD.sent()))
        .isEqualTo(
            """
            curl -X POST 'http://localhost/search?word=it'\\''s' \\
              -H 'Content-Type: application/json' \\
              -H 'access-key: ********' \\
              --data-raw '{"a":"b"}'\
            """);
  }

  @Test
  void aCallThatIsGoneIsAPageThatSaysSo() {
    Told told = served.get("/calls/nobody");

    assertThat(told.status()).isEqualTo(404);
    assertThat(told.text()).contains("there is no call nobody");
  }
}
