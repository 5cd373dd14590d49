package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places what was quoted. */
@Command(
    name = "place",
    description = {
      "Places what was quoted, once: one order for each merchant.",
      "With --file it quotes and places each row of a file. The same file with the same --key goes",
      "on where it stopped: what was placed is told and not placed again."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo order place qt_06ev4x1q2k5m8p3r --max-increase 1.50",
      "  supercargo order place qt_06ev4x1q2k5m8p3r --key spring-restock-1",
      "  supercargo order place --file restock.csv --address shop.json --key spring-restock"
    })
final class OrderPlace implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Once once;

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  /** A quote, or many orders. */
  static final class What {
    @Parameters(paramLabel = "QUOTE", description = "The quote, as `supercargo quote` gave it.")
    private @Nullable String quote;

    @Option(
        names = "--file",
        paramLabel = "FILE",
        description = {
          "Orders, one in each row: CSV with names in its first line or JSON lines; - is standard",
          "input. Fields: lines (ID[=SKU]xN, blanks between), or productId, skuId and quantity;",
          "name, phone, province, city, district, street, ...; provider, maxPriceIncrease, note;",
          "key, where rows have keys of their own."
        })
    private @Nullable String file;
  }

  @Option(
      names = "--address",
      paramLabel = "FILE|JSON",
      description = "Where to, for rows of --file that do not say.")
  private @Nullable String address;

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
    this.shell = shell;
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    if (what.file != null) {
      Optional<ObjectNode> usual =
          Optional.ofNullable(address).map(written -> Destination.read(written, shell));
      return once.each(what.file, usual, terms());
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("quoteId", what.quote);
    body.setAll(terms());
    return once.tell(Request.post(OrderList.PATH, body.toString()), OrderViews.OUTCOME);
  }

  private ObjectNode terms() {
    ObjectNode terms = JsonNodeFactory.instance.objectNode();
    if (increase != null) {
      terms.put("maxPriceIncrease", increase);
    }
    if (failover) {
      terms.put("allowFailover", true);
    }
    if (note != null) {
      terms.put("note", note);
    }
    return terms;
  }
}
