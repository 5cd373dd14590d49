package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** What the doctor found, whole, and below it what to do. */
public final class CheckUpView implements View {
  @Override
  public void show(JsonNode body, Terminal terminal) {
    for (JsonNode finding : body.path("items")) {
      boolean ok = finding.path("result").asText().equals("ok");
      String result = terminal.styled(ok ? Style.GREEN : Style.RED, ok ? "ok   " : "wrong");
      String found = Texts.harmless(finding.path("found").asText());
      terminal.line("%s  %s: %s".formatted(result, finding.path("check").asText(), found));
      String advice = finding.path("advice").asText();
      if (!advice.isEmpty()) {
        terminal.line("       " + terminal.styled(Style.BOLD, advice));
      }
    }
  }
}
