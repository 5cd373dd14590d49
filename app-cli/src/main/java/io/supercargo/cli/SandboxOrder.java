package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The order of the sandbox that something is done with. */
final class SandboxOrder {
  @Parameters(paramLabel = "ORDER", description = "The order.")
  private String order = "";

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  /** What has this done with it, e.g. {@code ship}. */
  Request has(String deed) {
    return Request.post(Sandbox.PATH + "/orders", "{}")
        .at(order)
        .at(deed)
        .with("provider", provider);
  }
}
