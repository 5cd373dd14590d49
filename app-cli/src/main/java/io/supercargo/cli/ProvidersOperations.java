package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OperationView;
import io.supercargo.cli.view.Views;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the operations of a provider's wire. */
@Command(
    name = "operations",
    description = {
      "Lists the wire operations that `call` takes at a provider, or shows one of them.",
      "One is shown with the fields of what is sent and answered."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo providers operations xport-main",
      "  supercargo providers operations xport-main searchKeyword"
    })
final class ProvidersOperations implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "The provider's name in the configuration.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OPERATION",
      description = "The one to show.")
  private @Nullable String operation;

  ProvidersOperations(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Providers.list().at(name).at("operations");
    return operation == null ? asking.ask(request, Views.OPERATIONS) : one(request, operation);
  }

  private int one(Request request, String wanted) {
    try (Line line = asking.open()) {
      List<String> known = new ArrayList<>();
      for (JsonNode item : Printer.tree(line.client().send(request)).path("items")) {
        known.add(item.path("name").asText());
        if (item.path("name").asText().equals(wanted)) {
          asking.print(item.toString(), new OperationView());
          return ExitCode.DONE;
        }
      }
      String near =
          Spelling.nearest(wanted, known).map(it -> "; did you mean " + it + "?").orElse("");
      throw new InvalidValue("OPERATION", wanted, "an operation of " + name + near);
    }
  }
}
