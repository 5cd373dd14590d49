package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTest {
  @Test
  void areReadFromAddressesFormsAndJson() {
    assertThat(read("http://x/a?q=%E5%8C%85&p=1", "")).contains("{\"q\":\"包\",\"p\":\"1\"}");
    assertThat(read("http://x/a", "q=%E5%8C%85&p=")).contains("{\"q\":\"包\",\"p\":\"\"}");
    assertThat(read("http://x/a?t=1", " {\"q\":[1]}")).contains("{\"t\":\"1\",\"q\":[1]}");
    assertThat(read("http://x/a?bad=%zz&=1&x", "")).contains("{\"bad\":\"%zz\"}");
  }

  @Test
  void whatIsNeitherOrBreaksOffIsNone() {
    assertThat(read("http://x/a", "--boundary\r\nContent-Disposition: form-data")).isEmpty();
    assertThat(read("http://x/a", "{\"q\":[1")).isEmpty();
    assertThat(read("http://x/a", "[1]")).isEmpty();
  }

  private static Optional<String> read(String url, String body) {
    return Parameters.of(url, body).map(JsonNode::toString);
  }
}
