package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for a refund. */
@Command(
    name = "open",
    description = "Asks for a refund, once.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo refund open sandbox:2257164624870311973 --reason 20006 --text 'ordered twice'",
      "  supercargo refund open sandbox:2257164624870311973 --kind return-and-refund \\",
      "      --reason 20028 --text 'the seam is open' --picture seam.jpg --amount 34.90"
    })
final class RefundOpen implements Callable<Integer> {
  private final Shell shell;
  @Mixin private Once once;
  @Mixin private RefundMatter matter = new RefundMatter();

  @Parameters(paramLabel = "ORDER", description = "The order, or the intent that made it.")
  private String order = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "ID",
      description = "Why, by an id of `supercargo refund reasons`.")
  private String reason = "";

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "Why, in your own words.")
  private String text = "";

  @Option(
      names = "--amount",
      paramLabel = "YUAN",
      description = "For goods; all that there is, unless given.")
  private @Nullable String amount;

  @Option(names = "--freight", paramLabel = "YUAN", description = "For freight.")
  private @Nullable String freight;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "A PNG or JPEG picture, or the address of one; repeats.")
  private @Nullable List<String> pictures;

  RefundOpen(Shell shell) {
    this.shell = shell;
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("order", order)
            .put("reason", reason)
            .put("description", text);
    if (amount != null) {
      body.put("amount", amount);
    }
    if (freight != null) {
      body.put("freight", freight);
    }
    if (pictures != null) {
      ArrayNode all = body.putArray("evidence");
      pictures.forEach(picture -> all.add(Input.shown(picture, shell)));
    }
    return once.tell(Request.post(Refund.PATH, matter.in(body).toString()), RefundViews.ASKED);
  }
}
