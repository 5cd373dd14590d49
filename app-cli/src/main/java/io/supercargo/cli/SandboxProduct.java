package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The product of the sandbox that something is done with. */
final class SandboxProduct {
  @Parameters(index = "0", paramLabel = "PRODUCT", description = "The product.")
  private String product = "";

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  /** What has this done with it, e.g. {@code reprice}. */
  Request has(String deed) {
    return Request.post(Sandbox.PATH + "/products", "{}")
        .at(product)
        .at(deed)
        .with("provider", provider);
  }
}
