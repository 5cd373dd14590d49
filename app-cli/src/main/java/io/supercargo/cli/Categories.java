package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.CategoryView;
import io.supercargo.domain.InvalidValue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists categories, or finds some by name. */
@Command(
    name = "categories",
    description = "Lists the top categories, what stands below one, or those of a name.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo categories",
      "  supercargo categories 1042954 --lang en",
      "  supercargo categories --name 包"
    })
final class Categories implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "ID", arity = "0..1", description = "The category to open.")
  private @Nullable String id;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "Finds those whose Chinese name holds this.")
  private @Nullable String name;

  Categories(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/categories");
    if (id == null) {
      request.with("q", name).with("limit", 100);
    } else if (name == null) {
      request.at(id);
    } else {
      throw new InvalidValue("name", name, "none beside an ID");
    }
    return asking.ask(whom.in(where.in(request)), new CategoryView());
  }
}
