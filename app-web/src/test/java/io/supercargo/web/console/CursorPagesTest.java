package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a list goes on is asked as strictly on a page as by the API. */
class CursorPagesTest {
  private static final Served SERVED = Served.over(FakeMarket.named("fake").provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @ParameterizedTest
  @CsvSource({"/calls, pu_1", "/pushes, au_1", "/audit, call_1", "/calls, xyz"})
  void whatNoSuchListEndsWithIsRefused(String list, String cursor) {
    String wrong = "cursor: %s (expected: the nextCursor of an answer)".formatted(cursor);
    Told api = SERVED.get("/api/v1%s?cursor=%s".formatted(list, cursor));
    assertThat(api.at("/detail")).isEqualTo(wrong);

    Told page = SERVED.get("%s?ui=en&cursor=%s".formatted(list, cursor));
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains(wrong);
  }

  @ParameterizedTest
  @CsvSource({"/calls, call_1", "/pushes, pu_1", "/audit, au_1"})
  void whatOneMayEndWithIsTaken(String list, String cursor) {
    assertThat(SERVED.get("%s?cursor=%s".formatted(list, cursor)).status()).isEqualTo(200);
  }
}
