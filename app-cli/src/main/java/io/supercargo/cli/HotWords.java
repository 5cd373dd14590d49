package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.LookupViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what others search for. */
@Command(
    name = "hot-words",
    description = "Lists what others search for in a category.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo hot-words 1042954 --lang en")
final class HotWords implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Where where = new Where();
  @Mixin private Turning turning = new Turning();

  @Parameters(paramLabel = "CATEGORY", description = "The category; see supercargo categories.")
  private String category = "";

  HotWords(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/hot-words").with("category", category);
    return asking.ask(turning.in(whom.in(where.in(request))), LookupViews.WORDS);
  }
}
