package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places what was quoted. */
@Command(
    name = "place",
    description = "Places what was quoted, once: one order for each merchant.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo order place qt_06ev4x1q2k5m8p3r --max-increase 1.50",
      "  supercargo order place qt_06ev4x1q2k5m8p3r --key spring-restock-1"
    })
final class OrderPlace implements Callable<Integer> {
  @Mixin private Once once;

  @Parameters(paramLabel = "QUOTE", description = "The quote, as `supercargo quote` gave it.")
  private String quote = "";

  @Option(
      names = "--max-increase",
      paramLabel = "YUAN",
      description = "How much more than quoted it may cost; 0 unless given.")
  private @Nullable String increase;

  @Option(
      names = "--allow-failover",
      description = "Another provider may be told when the quoted one certainly did not take it.")
  private boolean failover;

  @Option(names = "--note", paramLabel = "TEXT", description = "To the sellers.")
  private @Nullable String note;

  OrderPlace(Shell shell) {
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("quoteId", quote);
    if (increase != null) {
      body.put("maxPriceIncrease", increase);
    }
    if (failover) {
      body.put("allowFailover", true);
    }
    if (note != null) {
      body.put("note", note);
    }
    return once.tell(Request.post(OrderList.PATH, body.toString()), OrderViews.OUTCOME);
  }
}
