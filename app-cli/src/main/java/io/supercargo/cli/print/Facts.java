package io.supercargo.cli.print;

import java.util.ArrayList;
import java.util.List;

/** Names and values below one another; what has no value is left out. */
public final class Facts {
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  public Facts add(String name, String value) {
    if (!value.isBlank()) {
      names.add(name);
      values.add(Texts.harmless(value).strip());
    }
    return this;
  }

  public void print(Terminal terminal) {
    int width = names.stream().mapToInt(Columns::of).max().orElse(0);
    for (int i = 0; i < names.size(); i++) {
      String name = Columns.fit(names.get(i), width, false);
      terminal.line(terminal.styled(Style.BOLD, name) + "  " + values.get(i));
    }
  }
}
