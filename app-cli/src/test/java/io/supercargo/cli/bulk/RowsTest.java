package io.supercargo.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RowsTest {
  private static final Set<String> KNOWN = Set.of("words", "limit", "key");

  @Test
  void readsSheets() {
    List<Row> rows = Rows.read("\ufeffwords,limit\r\n\"bag, canvas\",5\r\n\r\n包,\r\n", KNOWN);

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).text("words")).contains("bag, canvas");
    assertThat(rows.get(0).text("limit")).contains("5");
    assertThat(rows.get(1).number()).isEqualTo(2);
    assertThat(rows.get(1).text("words")).contains("包");
    assertThat(rows.get(1).text("limit")).isEmpty();
  }

  @Test
  void readsJsonLines() {
    List<Row> rows = Rows.read("{\"words\":[\"a\",\"b\"]}\n\n{\"limit\":3}\n", KNOWN);

    assertThat(rows.get(0).list("words")).isEqualTo("a,b");
    assertThat(rows.get(1).text("limit")).contains("3");
  }

  @Test
  void namesTheRowThatCannotBeRead() {
    refused("words,colour\na,b\n", "row 1: a field colour (expected: fields such as words)");
    refused("{\"words\":1}\n[]\n", "row 2: other JSON (expected: an object)");
    refused(
        "words\n", "--file: no rows (expected: JSON lines, or CSV with names in its first line)");
    refused("", "--file: no rows (expected: JSON lines, or CSV with names in its first line)");
    assertThatThrownBy(() -> Rows.read("words\na,b\n", KNOWN))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("row 1: ")
        .hasMessageEndingWith("(expected: values as the first line names)");
    assertThatThrownBy(() -> Rows.read("{\"words\":1}\n{\"words\n", KNOWN))
        .hasMessageStartingWith("row 2: ")
        .hasMessageEndingWith("(expected: a JSON object)");
  }

  @Test
  void aRowKeepsItsKeyWhereverItStands() {
    List<Row> rows = Rows.read("words\na\nb\na\n", KNOWN);
    RowKey keys = new RowKey("spring");
    String first = keys.of(rows.get(0));
    String second = keys.of(rows.get(1));

    assertThat(first).matches("spring-[0-9a-f]{24}").isNotEqualTo(second);
    assertThat(keys.of(rows.get(2))).isEqualTo(first + "-2");
    assertThat(new RowKey("spring").of(Rows.read("words\nc\nb\n", KNOWN).get(1))).isEqualTo(second);
    assertThat(keys.of(Rows.read("key,words\nmine,a\n", KNOWN).get(0))).isEqualTo("mine");
  }

  @Test
  void twoRowsUnderOneKeyAreRefused() {
    List<Row> rows = Rows.read("key,words\nmine,a\nmine,b\n", KNOWN);
    RowKey keys = new RowKey("spring");

    assertThat(keys.of(rows.get(0))).isEqualTo("mine");
    assertThatThrownBy(() -> keys.of(rows.get(1)))
        .hasMessage("row 2, key: mine as in row 1 (expected: a key of its own)");
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> Rows.read(text, KNOWN)).hasMessage(message);
  }
}
