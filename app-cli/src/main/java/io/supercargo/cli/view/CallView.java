package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** One call to a supplier: what left and what came back. */
public final class CallView implements View {
  @Override
  public void show(JsonNode call, Terminal terminal) {
    new Facts()
        .add("id", Texts.text(call.at("/id")))
        .add("at", Texts.text(call.at("/at")))
        .add("provider", Texts.text(call.at("/provider")))
        .add("operation", Texts.text(call.at("/operation")))
        .add("request", Texts.text(call.at("/requestId")))
        .add("milliseconds", Texts.text(call.at("/millis")))
        .add("failure", Texts.text(call.at("/failure")))
        .print(terminal);
    JsonNode sent = call.path("request");
    message(sent.path("method").asText() + " " + sent.path("url").asText(), sent, terminal);
    JsonNode received = call.path("response");
    if (received.isObject()) {
      message("status " + received.path("status").asText(), received, terminal);
    }
  }

  private static void message(String first, JsonNode message, Terminal terminal) {
    terminal.line("");
    terminal.line(terminal.styled(Style.BOLD, first));
    part(message.path("headers").asText(""), terminal);
    part(body(message.path("body").asText("")), terminal);
  }

  private static void part(String text, Terminal terminal) {
    if (!text.isBlank()) {
      terminal.line(Texts.harmlessLines(text.strip()));
    }
  }

  private static String body(String text) {
    try {
      return text.isBlank() ? "" : Printer.pretty(text);
    } catch (IllegalArgumentException noJson) {
      return text;
    }
  }
}
