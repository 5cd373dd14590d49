package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has a system told of events. */
@Command(
    name = "add",
    description = "Has a system told of events. Its secret is shown this once.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo webhook add https://shop.example.org/hooks",
      "  supercargo webhook add https://shop.example.org/hooks --type order.paid --ordered"
    })
final class WebhookAdd implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "URL", description = "Where it listens.")
  private String url = "";

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Only events of these types, e.g. order.paid; all unless said.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--ordered",
      description = "An event waits until those before it were taken or given up.")
  private boolean ordered;

  @Option(names = "--description", paramLabel = "TEXT", description = "What it is, for people.")
  private String description = "";

  WebhookAdd(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("url", url).put("ordered", ordered).put("description", description);
    types.forEach(body.putArray("types")::add);
    return turn.tell(Request.post(Webhook.PATH, body.toString()), EventViews.KEYED);
  }
}
