package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** A request that was not sent, as it would leave. */
public final class RequestView implements View {
  @Override
  public void show(JsonNode request, Terminal terminal) {
    String line = request.path("method").asText() + " " + request.path("url").asText();
    terminal.line(terminal.styled(Style.BOLD, line));
    for (JsonNode header : request.path("headers")) {
      terminal.line(header.path("name").asText() + ": " + header.path("value").asText());
    }
    JsonNode body = request.path("body");
    if (!body.isNull() && !body.isMissingNode()) {
      terminal.line("");
      terminal.line(Texts.harmlessLines(body.isTextual() ? body.asText() : body.toPrettyString()));
    }
    terminal.say("dry run: nothing was sent");
  }
}
