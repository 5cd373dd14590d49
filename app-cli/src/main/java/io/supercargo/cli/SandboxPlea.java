package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The refund of the sandbox to which its seller says something. */
final class SandboxPlea {
  @Parameters(paramLabel = "REFUND", description = "The refund.")
  private String refund = "";

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  /** What the seller does, e.g. {@code agree}. */
  Request has(String deed) {
    return Request.post(Sandbox.PATH + "/refunds", "{}")
        .at(refund)
        .at(deed)
        .with("provider", provider);
  }
}
