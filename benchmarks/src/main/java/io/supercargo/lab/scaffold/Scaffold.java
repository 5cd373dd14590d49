package io.supercargo.lab.scaffold;

import io.supercargo.lab.Unable;
import io.supercargo.lab.process.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a new provider: no experiment, but for those who build here and not for users either. */
@Command(
    name = "scaffold",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the module of a new provider: a wire with one search, its client, its gateway and a",
      "first test, all working. Outside of it two lines change: one in each of two poms."
    })
public final class Scaffold implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "The provider type, such as acme: lower-case letters and digits.")
  private String name = "";

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description = "The repository; the one that this was built from unless given.")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[a-z][a-z0-9]{1,30}")) {
      throw new Unable(name + " (expected: lower-case letters and digits, such as acme)");
    }
    if (SourceVersion.isKeyword(name)) {
      throw new Unable(name + " (expected: a name that a package may have, such as acme)");
    }
    Path root = folder == null ? Repository.root() : folder;
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    new Blueprint(name).build(root).forEach(file -> out.println(root.relativize(file)));
    out.println("next: ./mvnw spotless:apply verify -pl adapters-%s -am".formatted(name));
    out.flush();
    return 0;
  }
}
