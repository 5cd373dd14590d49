package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks what it would cost to send goods abroad. */
@Command(
    name = "estimate",
    description = "Asks by which routes goods could go abroad, and for how much.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo consign estimate consignment.json",
      "  supercargo consign estimate - --provider xport-main < consignment.json"
    })
final class ConsignEstimate implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Asking asking;

  @Parameters(paramLabel = "FILE|JSON", description = "Goods and who receives them; - reads input.")
  private String goods = "";

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  ConsignEstimate(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.post(ConsignList.PATH + "/estimate", Goods.json(goods, shell))
            .with("provider", provider);
    return asking.ask(request, ConsignmentViews.ESTIMATE);
  }
}
