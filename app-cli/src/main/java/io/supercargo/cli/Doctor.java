package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.ConfigurationCheck;
import io.supercargo.cli.rest.ServerProblem;
import io.supercargo.cli.rest.ServerUnreachable;
import io.supercargo.cli.view.CheckUpView;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.store.StoreFailure;
import io.supercargo.store.StoreInUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at everything that a command needs, and says what to do where something is wrong. */
@Command(
    name = "doctor",
    description =
        "Checks Java, home, clocks, configuration, store, providers, and what waits for a person.",
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo doctor", "  supercargo doctor --output json"})
final class Doctor implements Callable<Integer> {
  private final Surgery surgery;

  @Mixin private Asking asking;

  Doctor(Shell shell) {
    this.surgery = new Surgery(shell);
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Set<Finding> findings = new LinkedHashSet<>();
    findings.add(surgery.java());
    findings.add(surgery.home());
    findings.add(surgery.clock());
    findings.addAll(handed());
    findings.addAll(house());
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    findings.forEach(finding -> items.add(finding.json()));
    asking.print(
        JsonNodeFactory.instance.objectNode().set("items", items).toString(), new CheckUpView());
    return findings.stream().allMatch(Finding::ok) ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** What a file says that was handed over: a server that runs has its own. */
  private List<Finding> handed() {
    try {
      asking.handed().map(Configuration::read).ifPresent(ConfigurationCheck::require);
      return List.of();
    } catch (SettingsException settings) {
      return wrong(settings);
    }
  }

  private static List<Finding> wrong(SettingsException settings) {
    return settings.problems().stream()
        .map(it -> Finding.wrong("configuration", it.toString(), "change it, or leave it out"))
        .toList();
  }

  /** Configuration, store and providers: they are what a server opens when it starts. */
  private List<Finding> house() {
    try (Line line = asking.open()) {
      List<Finding> findings = new ArrayList<>(new ProviderCheckUp(line.client()).findings());
      findings.addAll(new DeskCheckUp(line.client()).findings());
      return findings;
    } catch (SettingsException settings) {
      return wrong(settings);
    } catch (StoreFailure failure) {
      String advice =
          failure instanceof StoreInUse
              ? "stop the other process, or give this one another SUPERCARGO_HOME"
              : "mend that, or look at `store` in the configuration";
      return List.of(Finding.wrong("store", String.valueOf(failure.getMessage()), advice));
    } catch (ServerProblem | ServerUnreachable failure) {
      String advice = "look at the server's log, or start it again";
      return List.of(Finding.wrong("server", String.valueOf(failure.getMessage()), advice));
    }
  }
}
