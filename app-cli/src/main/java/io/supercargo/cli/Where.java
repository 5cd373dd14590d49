package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say at which marketplace is asked, and in which language it is answered. */
final class Where {
  @Option(
      names = "--marketplace",
      paramLabel = "NAME",
      description = "Where to ask; each provider's main one unless said.")
  private @Nullable String marketplace;

  @Option(names = "--lang", paramLabel = "CODE", description = "Language of translations, e.g. en.")
  private @Nullable String lang;

  /** The request with what was given. */
  Request in(Request request) {
    return request.with("marketplace", marketplace).with("lang", lang);
  }
}
