package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.Optional;

/** What several providers were asked for, and which of them did not give all of theirs. */
record HitsView(View hits) implements View {
  @Override
  public Optional<Column> column(String heading) {
    return hits.column(heading);
  }

  @Override
  public void show(JsonNode body, Terminal terminal) {
    hits.show(body, terminal);
    for (JsonNode provider : body.path("providers")) {
      String status = provider.path("status").asText("ok");
      if (status.equals("failed") || status.equals("partial")) {
        terminal.say(
            "%s %s: %s"
                .formatted(
                    provider.path("name").asText(),
                    terminal.styledWord(Style.YELLOW, status),
                    Texts.harmless(provider.path("reason").asText("no reason given"))));
      }
    }
  }
}
