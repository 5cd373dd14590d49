package io.supercargo.cli.view;

import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** How keys and people are shown. */
public final class KeyViews {
  public static final View KEYS =
      ListView.of(
          Column.of("NAME", "/name"),
          Column.of("KIND", "/kind"),
          Column.of("STATUS", "/status"),
          Column.of("LAST USED", "/lastUsedAt"),
          Column.of("SCOPES", "/scopes").cut(),
          Column.of("NETWORKS", "/networks").cut(),
          Column.of("ENDS", "/expiresAt"),
          Column.of("ID", "/id"));

  public static final View ISSUED =
      (issued, terminal) -> {
        if (issued.has("dryRun")) {
          OrderViews.PLAN.show(issued, terminal);
          return;
        }
        new Facts()
            .add("id", Texts.text(issued.at("/id")))
            .add("name", Texts.text(issued.at("/name")))
            .add("scopes", Texts.text(issued.at("/scopes")))
            .add("networks", Texts.text(issued.at("/networks")))
            .add("ends", Texts.text(issued.at("/expiresAt")))
            .add("key", Texts.text(issued.at("/key")))
            .print(terminal);
        terminal.flush();
        terminal.say("the key is not shown again");
      };

  public static final View USERS =
      ListView.of(
          Column.of("NAME", "/name"), Column.of("ROLE", "/role"), Column.of("SINCE", "/createdAt"));

  public static final View USER =
      (user, terminal) -> {
        if (user.has("dryRun")) {
          OrderViews.PLAN.show(user, terminal);
          return;
        }
        new Facts()
            .add("name", Texts.text(user.at("/name")))
            .add("role", Texts.text(user.at("/role")))
            .add("since", Texts.text(user.at("/createdAt")))
            .print(terminal);
      };

  private KeyViews() {}
}
