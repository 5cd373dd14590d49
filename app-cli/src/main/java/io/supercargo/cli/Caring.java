package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.bootstrap.StoreCare;
import io.supercargo.cli.print.View;
import io.supercargo.cli.view.StoreViews;
import io.supercargo.store.StoreInUse;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** The options of commands that look after the store. No server may have an H2 file meanwhile. */
final class Caring {
  private final Shell shell;

  @Mixin private Configured configured;

  Caring(Shell shell) {
    this.shell = shell;
    this.configured = new Configured(shell);
  }

  <T> T care(Function<StoreCare, T> work) {
    StoreCare care = new StoreCare(configured.read(), shell.clock());
    try {
      return Opening.open(() -> work.apply(care));
    } catch (StoreInUse inUse) {
      String who = shell.home().server().map(url -> ": a server runs at " + url).orElse("");
      throw new Failed(inUse.getMessage() + who + " (expected: that it is stopped)", inUse);
    }
  }

  int printRows(Map<String, Long> tables) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    tables.forEach((table, rows) -> items.addObject().put("table", table).put("rows", rows));
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.set("items", items);
    return print(list, StoreViews.TABLES);
  }

  int print(ObjectNode json, View view) {
    configured.print(json.toString(), view);
    return ExitCode.DONE;
  }

  void sayDryRun() {
    shell.terminal().say("dry run: nothing was changed");
  }
}
