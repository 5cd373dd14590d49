package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's word on an intent that waits for leave. */
final class Leave {
  @Parameters(paramLabel = "INTENT", description = "The intent.")
  private String id = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
  private String by = "";

  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      required = true,
      description = "Why; it is kept.")
  private String evidence = "";

  /** What says this word, e.g. {@code approve}. */
  Request says(String word) {
    String body =
        JsonNodeFactory.instance.objectNode().put("by", by).put("evidence", evidence).toString();
    return Request.post(OrderIntents.PATH, body).at(id).at(word);
  }
}
