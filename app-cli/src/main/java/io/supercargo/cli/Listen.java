package io.supercargo.cli;

import io.supercargo.application.webhook.KeyMaker;
import io.supercargo.cli.print.OutputFormat;
import io.supercargo.cli.rest.EventStream;
import io.supercargo.cli.rest.EventStream.Told;
import io.supercargo.cli.rest.Request;
import io.supercargo.ports.provider.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Follows events as they happen. */
@Command(
    name = "listen",
    description = {
      "Prints the events of a server, and brings each on to an address of yours.",
      "They are signed as webhooks are. The secret is taken from SUPERCARGO_WEBHOOK_SECRET, or",
      "made and shown."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo listen --forward-to http://localhost:3000/hooks",
      "  supercargo listen --type order.paid,order.shipped --output json"
    })
final class Listen implements Callable<Integer> {
  static final String EVENTS = "/api/v1/events";

  private static final String SECRET = "SUPERCARGO_WEBHOOK_SECRET";

  private final Shell shell;

  @Mixin private Reach reach;

  @Option(names = "--forward-to", paramLabel = "URL", description = "Where events are brought on.")
  private @Nullable URI forwardTo;

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Only events of these types; all unless said.")
  private List<String> types = new ArrayList<>();

  @Option(names = "--order", paramLabel = "ORDER", description = "Only events of this order.")
  private @Nullable String order;

  @Option(
      names = "--after",
      paramLabel = "EVENT",
      description = "Begins after this event; with what happens from now on unless said.")
  private @Nullable String after;

  @Option(names = "--count", paramLabel = "N", description = "Ends after so many events.")
  private @Nullable Integer count;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      defaultValue = "table",
      description = "table prints a line for each, json the whole event on a line.")
  private OutputFormat output = OutputFormat.TABLE;

  Listen(Shell shell) {
    this.shell = shell;
    this.reach = new Reach(shell);
  }

  @Override
  public Integer call() {
    Optional<Forwarding> forwarding = Optional.ofNullable(forwardTo).map(this::forwarding);
    Request request =
        Request.get(EVENTS + "/stream").with("type", String.join(",", types)).with("order", order);
    try (Line line = reach.open()) {
      shell.terminal().say("listening; Ctrl-C ends it");
      EventStream stream =
          line.client().events(request, Optional.ofNullable(after), shell.terminal()::say);
      for (int seen = 0; count == null || seen < count; seen++) {
        Told told = stream.next();
        print(told);
        forwarding.ifPresent(it -> shell.terminal().line(it.forward(told)));
        shell.terminal().flush();
      }
    }
    return ExitCode.DONE;
  }

  private Forwarding forwarding(URI url) {
    @Nullable String kept = shell.environment().get(SECRET);
    Secret secret = kept == null ? new KeyMaker().fresh().secret() : new Secret(kept);
    if (kept == null) {
      shell.terminal().say("the secret of this session is " + secret.reveal());
    }
    return new Forwarding(url, secret, shell.clock());
  }

  private void print(Told told) {
    shell
        .terminal()
        .line(
            output == OutputFormat.TABLE
                ? "%s  --> %s [%s] %s"
                    .formatted(
                        told.text("occurredAt"), told.type(), told.id(), told.text("subject"))
                : told.data());
  }
}
