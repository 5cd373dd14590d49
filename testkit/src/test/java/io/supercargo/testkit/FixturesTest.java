package io.supercargo.testkit;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FixturesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "daji/image-query.response.json",
        "taobao/xport-product.response.json",
        "xportcn/ka-keywords-query.request.json",
        "xportcn/ka-keywords-query.response.json",
        "xportcn/v2-selleroffer.request.json",
        "xportcn/v2-selleroffer.response.json"
      })
  void publishedBodiesAreJson(String name) {
    assertThatJson(Fixtures.text(name)).isSameInOrderAs(Fixtures.text(name));
  }

  @Test
  void publishedRequestByAddressIsOneLine() {
    assertThat(Fixtures.text("daji/image-query.request.txt"))
        .startsWith("https://openapi.dajisaas.com/alibaba/product/imageQuery?appKey=&")
        .hasLineCount(1);
  }

  @Test
  void missingFixtureIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.text("nobody/nothing.json"))
        .withMessage("fixture: nobody/nothing.json (expected: a resource below fixtures/)");
  }
}
