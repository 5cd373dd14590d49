package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Option;

/** What a person's word on a lost answer rests on, and whose it is. */
final class Testimony {
  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      required = true,
      description = "What that rests on.")
  private String evidence = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
  private String by = "";

  void into(ObjectNode body) {
    body.put("evidence", evidence).put("by", by);
  }
}
