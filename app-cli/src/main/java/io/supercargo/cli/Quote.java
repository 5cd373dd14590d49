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

/** Asks what an order would cost. */
@Command(
    name = "quote",
    description = "Asks what an order would cost, split by merchant.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo quote 1688:731218795448=5131477219648x20 --address address.json",
      "  supercargo quote --cart default --name 张三 --phone 13071801119 --province 浙江省"
          + " --city 杭州市 --district 滨江区 --street 网商路699号 --postal-code 310051"
    })
final class Quote implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Turn turn;

  @ArgGroup(multiplicity = "1")
  private Goods goods = new Goods();

  @ArgGroup(multiplicity = "1")
  private Destination destination = new Destination();

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  @Option(names = "--lang", paramLabel = "LANG", description = "Language of titles.")
  private @Nullable String language;

  @Option(names = "--out-member-id", paramLabel = "ID", description = "The downstream buyer.")
  private @Nullable String buyer;

  Quote(Shell shell) {
    this.shell = shell;
    this.turn = new Turn(shell);
  }

  /** Lines, or a cart. */
  static final class Goods {
    @Parameters(
        arity = "1..*",
        paramLabel = "ID[=SKU]xN",
        description = "Products, their variants, and how many.")
    private @Nullable List<String> lines;

    @Option(names = "--cart", paramLabel = "NAME", description = "What is in a cart.")
    private @Nullable String cart;

    void into(ObjectNode body) {
      if (cart != null) {
        body.put("cart", cart);
      }
      if (lines != null) {
        ArrayNode array = body.putArray("lines");
        lines.forEach(line -> array.add(Wish.read(line)));
      }
    }
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    goods.into(body);
    body.set("address", destination.json(shell));
    Request request =
        Request.post("/api/v1/quotes", body.toString())
            .with("provider", provider)
            .with("lang", language)
            .with("outMemberId", buyer);
    return turn.tell(request, OrderViews.QUOTE);
  }
}
