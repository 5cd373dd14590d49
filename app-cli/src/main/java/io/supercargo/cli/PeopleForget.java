package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.PeopleViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forgets a recipient. */
@Command(
    name = "forget",
    description = {
      "Forgets who receives an order.",
      "Name, telephones and address go out of intents, messages of suppliers, the log of calls",
      "and consignments; ids and sums stay."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo people forget sandbox:2257164624870311973 --dry-run",
      "  supercargo people forget --phone-file number.txt"
    })
final class PeopleForget implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Turn turn;

  @ArgGroup(multiplicity = "1")
  private Who who = new Who();

  /** One of both. */
  static final class Who {
    @Parameters(paramLabel = "ORDER", description = "Whose recipient: an order, or an intent.")
    private @Nullable String order;

    @Option(
        names = "--phone-file",
        paramLabel = "FILE",
        description = {
          "Holds a telephone number: whoever is called there, in all orders;",
          "- reads standard input."
        })
    private @Nullable String phone;
  }

  PeopleForget(Shell shell) {
    this.shell = shell;
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (who.order != null) {
      body.put("order", who.order);
    } else if (who.phone != null) {
      body.put("phone", Input.secret("--phone-file", who.phone, shell));
    }
    Request request = Request.post("/api/v1/people/forget", body.toString());
    return turn.tell(request, PeopleViews.FORGOTTEN);
  }
}
