package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands in a picture. */
@Command(
    name = "evidence",
    description = "Hands in a picture, and shows it to the seller where the supplier lets us.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo refund evidence sandbox:TQ8651493722961198 seam.jpg")
final class RefundEvidence implements Callable<Integer> {
  private final Shell shell;
  @Mixin private Once once;

  @Parameters(paramLabel = "ID", description = "The refund.")
  private String id = "";

  @Parameters(paramLabel = "FILE", description = "A PNG or JPEG picture; - for standard input.")
  private String file = "";

  @Option(names = "--text", paramLabel = "TEXT", description = "What is said about it.")
  private @Nullable String text;

  RefundEvidence(Shell shell) {
    this.shell = shell;
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("picture", Base64.getEncoder().encodeToString(Input.evidence(file, shell)));
    if (text != null) {
      body.put("text", text);
    }
    return once.tell(
        Request.post(Refund.PATH, body.toString()).at(id).at("evidence"), RefundViews.EVIDENCE);
  }
}
