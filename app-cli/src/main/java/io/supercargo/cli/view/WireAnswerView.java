package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** What a supplier answered to a raw call: its own body. */
public final class WireAnswerView implements View {
  @Override
  public void show(JsonNode answer, Terminal terminal) {
    JsonNode body = answer.path("body");
    terminal.line(Texts.harmlessLines(body.isTextual() ? body.asText() : body.toPrettyString()));
    terminal.flush();
    terminal.say(
        "%s answered with status %s"
            .formatted(answer.path("provider").asText(), answer.path("status").asText()));
  }
}
