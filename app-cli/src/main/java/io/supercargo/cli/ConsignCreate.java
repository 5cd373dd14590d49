package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Books a consignment. */
@Command(
    name = "create",
    description = "Books a consignment, once.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo consign create consignment.json --key spring-1",
      "  supercargo consign create consignment.json --dry-run"
    })
final class ConsignCreate implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Once once;

  @Parameters(paramLabel = "FILE|JSON", description = "Goods and who receives them; - reads input.")
  private String goods = "";

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  ConsignCreate(Shell shell) {
    this.shell = shell;
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.post(ConsignList.PATH, Goods.json(goods, shell)).with("provider", provider);
    return once.tell(request, ConsignmentViews.ONE);
  }
}
