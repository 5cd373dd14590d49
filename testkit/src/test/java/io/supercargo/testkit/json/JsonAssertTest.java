package io.supercargo.testkit.json;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonAssertTest {
  @Test
  void whiteSpaceAndMemberOrderDoNotMatter() {
    assertThatJson("{\"a\": 1,\n \"b\": [true, null]}").isSameAs("{\"b\":[true,null],\"a\":1}");
  }

  @Test
  void memberOrderMattersWhenAsked() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThatJson("{\"x\":{\"b\":1,\"a\":2}}")
                    .isSameInOrderAs("{\"x\":{\"a\":2,\"b\":1}}"))
        .withMessage(
            """
            not the same JSON:
              /x: [b, a] (expected: members in the order [a, b])
            in
            {"x":{"b":1,"a":2}}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|3.0|(root): 3 (expected: 3.0)",
        "3.0|3.00|(root): 3.0 (expected: 3.00)",
        "3|\"3\"|(root): 3 (expected: \"3\")",
        "null|0|(root): null (expected: 0)",
        "12345678901234567890|12345678901234567891|(root): 12345678901234567890 (expected: 12345678901234567891)",
        "{\"a\":null}|{}|/a: null (expected: no such member)",
        "{}|{\"a\":null}|/a: no such member (expected: null)",
        "[1,2]|[2,1]|/0: 1 (expected: 2)",
        "[1]|[1,2]|(root): 1 elements (expected: 2 elements)",
        "{\"a/b\":{\"c~d\":1}}|{\"a/b\":{\"c~d\":2}}|/a~1b/c~0d: 1 (expected: 2)",
        "[]|{}|(root): [] (expected: {})"
      })
  void differencesAreToldWithTheirPlace(String actual, String expected, String told) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThatJson(actual).isSameAs(expected))
        .withMessageContaining(told);
  }

  @Test
  void everyDifferenceIsTold() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThatJson("{\"a\":1,\"b\":2}").isSameAs("{\"a\":2,\"b\":3}"))
        .withMessage(
            """
            not the same JSON:
              /a: 1 (expected: 2)
              /b: 2 (expected: 3)
            in
            {"a":1,"b":2}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"a\":1,\"a\":1}", "{} {}", "<html></html>", "{\"a\":"})
  void whatIsNotOneProperDocumentIsRefused(String text) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThatJson(text).isSameAs("{}"))
        .withMessageStartingWith("not JSON: ");
  }
}
