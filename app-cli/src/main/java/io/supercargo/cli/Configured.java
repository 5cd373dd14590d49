package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.ConfigurationView;
import io.supercargo.cli.print.View;
import io.supercargo.cli.view.Views;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that look at the configuration itself. */
final class Configured {
  private final Shell shell;

  @Mixin private Printing printing;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "The configuration; else the one that SUPERCARGO_CONFIG names, else supercargo.yaml",
        "in the working directory or in the home."
      })
  private @Nullable Path config;

  Configured(Shell shell) {
    this.shell = shell;
    this.printing = new Printing(shell);
  }

  Configuration read() {
    return Configuration.read(shell.sources(Optional.ofNullable(config)));
  }

  void print(String json, View view) {
    printing.print(json, view);
  }

  /** Prints every value with the place where it was written. */
  int show() {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    for (ConfigurationView.Entry entry : ConfigurationView.of(read()).entries()) {
      ObjectNode item = items.addObject();
      item.put("key", entry.key());
      item.put("value", entry.value());
      item.put("origin", entry.origin().toString());
    }
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.set("items", items);
    printing.print(list.toString(), Views.CONFIGURATION);
    return ExitCode.DONE;
  }
}
