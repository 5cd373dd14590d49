package io.supercargo.lab;

import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.webhooks.Round;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast events are told: claimed, signed, sent and written down as taken. */
@Command(
    name = "webhooks",
    mixinStandardHelpOptions = true,
    description = {
      "Writes events down at a steady rate and times each until it was told to a listener; then",
      "has all of them told once more, as fast as it goes.",
      "  supercargo-lab webhooks --rate 100 --events 3000"
    })
final class WebhooksExperiment implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  @Option(names = "--rate", defaultValue = "100", description = "A second: ${DEFAULT-VALUE}.")
  private int rate;

  @Option(
      names = "--events",
      defaultValue = "3000",
      description = "How many, at most 10,000: ${DEFAULT-VALUE}.")
  private int events;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    telling.progress("webhooks on Java " + newest.version());
    return Findings.of(new Round(rate, events).run(newest));
  }
}
