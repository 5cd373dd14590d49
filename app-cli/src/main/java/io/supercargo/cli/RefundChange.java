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

/** Asks for a refund otherwise. */
@Command(
    name = "change",
    description = "Asks for a refund otherwise, mostly after a refusal; what is not given stays.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo refund change sandbox:TQ8651493722961198 --amount 12.50",
      "  supercargo refund change sandbox:TQ8651493722961198 --kind return-and-refund \\",
      "      --reason 20028 --text 'the seam is open' --picture seam.jpg"
    })
final class RefundChange implements Callable<Integer> {
  private final Shell shell;
  @Mixin private Once once;

  @Parameters(paramLabel = "ID", description = "The refund, or the intent that asked for it.")
  private String id = "";

  @Option(names = "--kind", paramLabel = "KIND", description = "refund-only or return-and-refund.")
  private @Nullable String kind;

  @Option(
      names = "--goods",
      paramLabel = "STATE",
      description = "not-sent, not-received or received.")
  private @Nullable String goods;

  @Option(
      names = "--reason",
      paramLabel = "ID",
      description = "Why, by an id of `supercargo refund reasons`.")
  private @Nullable String reason;

  @Option(names = "--amount", paramLabel = "YUAN", description = "For goods.")
  private @Nullable String amount;

  @Option(names = "--freight", paramLabel = "YUAN", description = "For freight.")
  private @Nullable String freight;

  @Option(names = "--text", paramLabel = "TEXT", description = "Why, in your own words.")
  private @Nullable String text;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description =
          "A PNG or JPEG picture, or the address of one, in place of all before; repeats.")
  private @Nullable List<String> pictures;

  RefundChange(Shell shell) {
    this.shell = shell;
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    put(body, "kind", kind);
    put(body, "goods", goods);
    put(body, "reason", reason);
    put(body, "amount", amount);
    put(body, "freight", freight);
    put(body, "description", text);
    if (pictures != null) {
      ArrayNode all = body.putArray("evidence");
      pictures.forEach(picture -> all.add(Input.shown(picture, shell)));
    }
    return once.tell(Request.patch(Refund.PATH, body.toString()).at(id), RefundViews.CHANGED);
  }

  private static void put(ObjectNode body, String name, @Nullable String value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
