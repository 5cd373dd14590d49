package io.supercargo.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTreeTest {
  @Test
  void pathsBecomeTheBodyThatTheyAreOf() {
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put("to.name", List.of(" Ada "));
    form.put("to.email", List.of(""));
    form.put("items[1].route.id", List.of("7"));
    form.put("ready", List.of("2026-11-20T09:30"));
    form.put("at", List.of("2026-11-20T09:30:05"));
    form.put("csrf", List.of("seal"));

    assertThat(FormTree.of(form))
        .hasToString(
            "{\"to\":{\"name\":\"Ada\"},\"items\":[{},{\"route\":{\"id\":\"7\"}}],"
                + "\"ready\":\"2026-11-20T09:30:00Z\",\"at\":\"2026-11-20T09:30:05Z\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to | to.name | to.name: inside a text (expected: inside an object)",
        "to.name | to[0].name | to[0].name: inside a text (expected: inside an array)",
        "to.name | to | to: given twice (expected: once)",
        "a | b[x].c | b[x].c: unknown parameter (expected: none)",
        "a | b[100].c | b[100].c: row 100 (expected: at most 100 rows)"
      })
  void pathsThatDoNotGoTogetherAreRefused(String one, String other, String detail) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put(one, List.of("1"));
    form.put(other, List.of("2"));

    assertThatThrownBy(() -> FormTree.of(form)).isInstanceOf(InvalidValue.class).hasMessage(detail);
  }
}
