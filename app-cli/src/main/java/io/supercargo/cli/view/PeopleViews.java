package io.supercargo.cli.view;

import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** How it is shown what was forgotten. */
public final class PeopleViews {
  public static final View FORGOTTEN =
      (gone, terminal) ->
          new Facts()
              .add("orders", Texts.text(gone.at("/orders")))
              .add("intents", Texts.text(gone.at("/intents")))
              .add("messages", Texts.text(gone.at("/pushes")))
              .add("calls", Texts.text(gone.at("/calls")))
              .add("consignments", Texts.text(gone.at("/consignments")))
              .add("not settled yet", Texts.text(gone.at("/left")))
              .print(terminal);

  private PeopleViews() {}
}
