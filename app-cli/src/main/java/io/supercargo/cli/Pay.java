package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pays orders. */
@Command(
    name = "pay",
    description = "Pays orders of one provider at once, or gives the page where a person pays.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo pay sandbox:2257164624870311973",
      "  supercargo pay --link sandbox:2257164624870311973 sandbox:2257164624870311981",
      "  supercargo pay --ways sandbox:2257164624870311973"
    })
final class Pay implements Callable<Integer> {
  @Mixin private Once once;

  @Parameters(arity = "1..*", paramLabel = "ORDER", description = "The orders.")
  private List<String> orders = List.of();

  @ArgGroup private @Nullable How how;

  @Option(
      names = "--max-increase",
      paramLabel = "YUAN",
      description = "How much more than agreed each may cost; 0 unless given.")
  private @Nullable String increase;

  Pay(Shell shell) {
    this.once = new Once(shell);
  }

  /** Another way than at once. */
  static final class How {
    @Option(names = "--link", description = "Gives the page where a person pays.")
    private boolean link;

    @Option(names = "--ways", description = "Lists how one order may be paid.")
    private boolean ways;
  }

  @Override
  public Integer call() {
    if (how != null && how.ways) {
      return once.ask(Request.get("/api/v1/payment-ways").with("order", only()), OrderViews.WAYS);
    }
    if (how != null && how.link) {
      return once.ask(Request.post("/api/v1/payment-links", body()), OrderViews.LINK);
    }
    return once.tell(Request.post("/api/v1/payments", body()), OrderViews.OUTCOME);
  }

  private String only() {
    if (orders.size() != 1) {
      throw new InvalidValue("ORDER", orders.size() + " orders", "one with --ways");
    }
    return orders.get(0);
  }

  private String body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode array = body.putArray("orders");
    orders.forEach(array::add);
    if (increase != null) {
      body.put("maxPriceIncrease", increase);
    }
    return body.toString();
  }
}
