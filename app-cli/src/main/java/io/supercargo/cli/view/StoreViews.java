package io.supercargo.cli.view;

import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Answers about the store. */
public final class StoreViews {
  public static final View TABLES =
      ListView.of(Column.of("TABLE", "/table"), Column.of("ROWS", "/rows"));

  public static final View MIGRATION =
      (body, terminal) -> {
        Facts facts = new Facts();
        facts.add("version before", Texts.text(body.path("before")));
        facts.add("newest version", Texts.text(body.path("newest")));
        facts.add("changed", Texts.text(body.path("changed")));
        facts.print(terminal);
      };

  public static final View FORGOTTEN =
      ListView.of(Column.of("FORGOTTEN", "/what"), Column.of("NAME", "/id"));

  private StoreViews() {}
}
