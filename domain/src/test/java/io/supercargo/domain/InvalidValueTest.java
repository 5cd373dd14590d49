package io.supercargo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InvalidValueTest {
  @Test
  void whatWasFoundIsToldOnALineThatCanBeRead() {
    assertThat(new InvalidValue("a", "b", "c")).hasMessage("a: b (expected: c)");
    assertThat(new InvalidValue("a", "b\u001b[2J\u0000", "c"))
        .hasMessage("a: bU+001B[2JU+0000 (expected: c)");
    assertThat(InvalidValue.shown("x".repeat(101))).isEqualTo("x".repeat(100) + "…");
    assertThat(InvalidValue.shown("x".repeat(99) + "🚢🚢")).isEqualTo("x".repeat(99) + "…");
    assertThat(InvalidValue.shown(null)).isEqualTo("null");
  }

  @Test
  void linesAreStricterThanTexts() {
    assertThat(InvalidValue.requireReadable("note", "two\nlines\t🚢")).isNotEmpty();
    assertThatThrownBy(() -> InvalidValue.requireReadable("note", "a\u0000"))
        .hasMessage("note: U+0000 as character 2 (expected: no control characters)");
    assertThatThrownBy(() -> InvalidValue.requireLine("name", "two\nlines"))
        .hasMessage("name: U+000A as character 4 (expected: no control characters)");
    assertThatThrownBy(() -> InvalidValue.requireLine("name", "\u202egnp.exe"))
        .hasMessage("name: U+202E as character 1 (expected: no control characters)");
    assertThatThrownBy(() -> InvalidValue.requireReadable("note", "half \ud83d"))
        .hasMessage("note: U+D83D as character 6 (expected: no control characters)");
  }
}
