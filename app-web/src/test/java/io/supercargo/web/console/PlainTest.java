package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.web.request.Fields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lines[2].quantity: 5 (expected: 9) | row 3, quantity: 5 (expected: 9) | 第 3 行，数量:"
            + " 5（应为：9）",
        "lines[0]: 9 are wanted | row 1: 9 are wanted | 第 1 行: 9 are wanted",
        "address.province: x | Province: x | 省: x",
        "phone: missing | Phone: missing | 手机: missing",
        "advance: missing (expected: a text) | advance: missing (expected: a text) | 拨快：请填写",
        "percent: 200 (expected: 1 to 100) | percent: 200 (expected: 1 to 100) | 百分比: 200（应为：1"
            + " to 100）",
        "the line broke: reset | the line broke: reset | the line broke: reset"
      })
  void placesAreNamedAsThePageNamesThem(String detail, String english, String chinese) {
    assertThat(Plain.words(detail, Words.in("en"))).isEqualTo(english);
    assertThat(Plain.words(detail, Words.in("zh"))).isEqualTo(chinese);
  }

  @Test
  void keysAreThoseOfPages() {
    String key = FormKey.fresh();
    assertThat(FormKey.read(form(key))).isEqualTo(key);
    assertThatThrownBy(() -> FormKey.read(form("gateway xportcn shop r1")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "key: gateway xportcn shop r1 (expected: the one that the page was shown with)");
  }

  private static Fields form(String key) {
    return Fields.of(Map.of("key", List.of(key)), List.of("key"));
  }
}
