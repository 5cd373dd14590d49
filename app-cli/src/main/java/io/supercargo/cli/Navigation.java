package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.LookupViews;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists by what hits can be narrowed. */
@Command(
    name = "navigation",
    description =
        "Lists by what the hits of some words can be narrowed; search takes the ids as --topic.",
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo navigation canvas bag", "  supercargo search canvas bag --topic 978:0"})
final class Navigation implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Where where = new Where();
  @Mixin private Turning turning = new Turning();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What is looked for.")
  private List<String> words = new ArrayList<>();

  Navigation(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/navigation").with("q", String.join(" ", words));
    return asking.ask(turning.in(whom.in(where.in(request))), LookupViews.TOPICS);
  }
}
