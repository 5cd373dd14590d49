package io.supercargo.lab.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.trade.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The books are compared so that nothing wrong in them is missed. */
final class ReckoningTest {
  private static final String STOCK =
      "{\"first\":10,\"added\":0,\"held\":2,\"left\":8},{\"first\":5,\"added\":1,\"held\":0,\"left\":5}";

  @Test
  void whatIsWrongIsCounted() {
    JsonNode books =
        Api.json(
            """
            {"orders":[{"number":"1","reference":"a"},{"number":"2","reference":"b"},
                       {"number":"3","reference":"b"},{"number":"4","reference":"z"}],
             "stock":[%s]}
            """
                .formatted(STOCK));
    List<JsonNode> intents =
        List.of(
            intent("accepted", "a", "\"1\""),
            intent("accepted", "b", "\"2\""),
            intent("accepted", "c", "\"9\""),
            intent("refused", "d", ""),
            intent("unknown", "e", ""));
    assertThat(Reckoning.of(intents, books)).isEqualTo(new Reckoning(3, 1, 1, 1, 2, 1, 1));
  }

  @Test
  void withoutNamesNumbersAreCompared() {
    JsonNode books =
        Api.json(
            """
            {"orders":[{"number":"1"},{"number":"2"},{"number":"3"},{"number":"4"}],"stock":[]}
            """);
    List<JsonNode> intents =
        List.of(
            intent("accepted", "a", "\"1\""),
            intent("accepted", "b", "\"1\""),
            intent("unknown", "c", ""));
    Reckoning reckoning = Reckoning.unnamed(intents, books);
    assertThat(reckoning).isEqualTo(new Reckoning(2, 0, 1, 2, 0, 1, 0));
    assertThat(reckoning.isClean(false)).isFalse();
    assertThat(
            Reckoning.unnamed(List.of(), Api.json("{\"orders\":[],\"stock\":[]}")).isClean(false))
        .isTrue();
  }

  private static JsonNode intent(String status, String reference, String orders) {
    return Api.json(
        """
        {"status":"%s","attempts":[{"reference":"%s","orders":[%s]}]}
        """
            .formatted(status, reference, orders));
  }
}
