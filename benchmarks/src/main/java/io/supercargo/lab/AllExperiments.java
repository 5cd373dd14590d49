package io.supercargo.lab;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every experiment in its short form; what they find is put into the document. */
@Command(
    name = "all",
    mixinStandardHelpOptions = true,
    description = "Makes every experiment and rewrites the tables of docs/benchmarks.md.")
final class AllExperiments implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  private final InstantSource clock = InstantSource.system();

  @Override
  public Integer call() throws IOException {
    Document document = Document.ofFigures();
    Figures all = new Figures();
    List<Rows> tables = new ArrayList<>();
    for (Map.Entry<String, Findings> each : findings().entrySet()) {
      document.put(each.getKey(), each.getValue());
      all.add(each.getKey(), each.getValue().figures());
      tables.addAll(each.getValue().tables());
    }
    document.put("machine", machine());
    return telling.tell(new Findings(all, tables));
  }

  private Map<String, Findings> findings() {
    Map<String, Findings> findings = new LinkedHashMap<>();
    // A shorter warm-up would measure the compilers of the JVMs.
    findings.put("gateway", shortly(new GatewayExperiment()).measure());
    findings.put("cached", shortly(new CachedExperiment()).measure());
    findings.put("fanout", shortly(new FanOutExperiment(), "--searches=100").measure());
    findings.put("search", shortly(new SearchExperiment(), "--queries=1000").measure());
    findings.put("images", shortly(new ImagesExperiment()).measure());
    findings.put("orders", shortly(new OrdersExperiment()).measure());
    findings.put("ledger", shortly(new LedgerExperiment(), "--intents=200", "--kills=3").measure());
    findings.put("convergence", shortly(new ConvergenceExperiment()).measure());
    findings.put("pushes", shortly(new PushesExperiment()).measure());
    findings.put("webhooks", shortly(new WebhooksExperiment()).measure());
    findings.put("start", shortly(new StartExperiment(), "--rounds=3").measure());
    return findings;
  }

  /** An experiment with these options and the usual others. */
  private static <E> E shortly(E experiment, String... options) {
    new CommandLine(experiment).parseArgs(options);
    return experiment;
  }

  private String machine() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return "Measured on %s on %s.".formatted(today, Machine.words());
  }
}
