package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Refuses leave for what costs more than may be spent unasked. */
@Command(
    name = "reject",
    description = {
      "Rejects an intent that waits because of its sum; nobody is told of it.",
      "`supercargo order intents --status needs-approval` lists what waits."
    },
    footerHeading = "%nExamples:%n",
    footer = "  supercargo order reject in_06ev4x1q2k5m8p3r --by 'Li Lei' --evidence 'too dear'")
final class OrderReject implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "INTENT", description = "The intent.")
  private String id = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
  private String by = "";

  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      required = true,
      description = "Why; it is kept.")
  private String evidence = "";

  OrderReject(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    String body =
        JsonNodeFactory.instance.objectNode().put("by", by).put("evidence", evidence).toString();
    return turn.tell(Request.post(OrderIntents.PATH, body).at(id).at("reject"), OrderViews.OUTCOME);
  }
}
