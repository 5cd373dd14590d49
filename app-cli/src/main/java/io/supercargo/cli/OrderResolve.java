package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles by hand what nobody can tell. */
@Command(
    name = "resolve",
    description = {
      "Settles an intent by hand whose outcome nobody can tell, with evidence, which is kept.",
      "`supercargo order intents --status unknown` lists them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo order resolve in_06ev4x1q2k5m8p3r --done 2257164624870311973"
          + " --evidence 'seen in the supplier console' --by 'Li Lei'",
      "  supercargo order resolve in_06ev4x1q2k5m8p3r --not-done"
          + " --evidence 'the seller knows no such order' --by 'Li Lei'"
    })
final class OrderResolve implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "INTENT", description = "The intent.")
  private String id = "";

  @ArgGroup(multiplicity = "1")
  private Word word = new Word();

  @Mixin private Testimony testimony = new Testimony();

  @Option(
      names = "--attempt",
      paramLabel = "N",
      description = "Which attempt, where several are unknown.")
  private @Nullable Integer attempt;

  OrderResolve(Shell shell) {
    this.turn = new Turn(shell);
  }

  /** It was done, or it was not. */
  static final class Word {
    @Option(
        names = "--done",
        paramLabel = "NUMBER",
        split = ",",
        description = "It was done: the supplier's ids of the orders.")
    private @Nullable List<String> done;

    @Option(names = "--not-done", description = "It was not done.")
    private boolean notDone;

    void into(ObjectNode body) {
      body.put("placed", !notDone);
      if (done != null) {
        ArrayNode orders = body.putArray("orders");
        done.forEach(orders::add);
      }
    }
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    word.into(body);
    testimony.into(body);
    if (attempt != null) {
      body.put("attempt", attempt);
    }
    Request request = Request.post(OrderIntents.PATH, body.toString()).at(id).at("resolve");
    return turn.tell(request, OrderViews.OUTCOME);
  }
}
