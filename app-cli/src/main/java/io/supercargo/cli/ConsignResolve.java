package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles by hand a consignment of which nobody can tell. */
@Command(
    name = "resolve",
    description = {
      "Settles a consignment by hand whose answer was lost, with evidence, which is kept.",
      "`supercargo consign` lists them; such a one is `unknown`."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo consign resolve co_06ev4x1q2k5m8p3r --done 21"
          + " --evidence 'seen in the supplier console' --by 'Li Lei'",
      "  supercargo consign resolve co_06ev4x1q2k5m8p3r --not-done"
          + " --evidence 'the warehouse knows of none' --by 'Li Lei'"
    })
final class ConsignResolve implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "ID", description = "The consignment.")
  private String id = "";

  @ArgGroup(multiplicity = "1")
  private Word word = new Word();

  @Mixin private Testimony testimony = new Testimony();

  ConsignResolve(Shell shell) {
    this.turn = new Turn(shell);
  }

  /** It was made, or it was not. */
  static final class Word {
    @Option(
        names = "--done",
        paramLabel = "NUMBER",
        description = "It was made: the supplier's number of it.")
    private @Nullable String done;

    @Option(names = "--not-done", description = "It was not made.")
    private boolean notDone;

    void into(ObjectNode body) {
      body.put("made", !notDone);
      if (done != null) {
        body.put("number", done);
      }
    }
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    word.into(body);
    testimony.into(body);
    return turn.tell(
        Request.post(ConsignList.PATH, body.toString()).at(id).at("resolve"),
        ConsignmentViews.SETTLED);
  }
}
