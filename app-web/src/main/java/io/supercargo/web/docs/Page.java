package io.supercargo.web.docs;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.web.http.Json;
import io.supercargo.web.page.Templates;
import io.supercargo.web.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The contract for people. Made when first asked for. */
final class Page {
  private Page() {}

  private static final class Once {
    private static final byte[] BYTES = make();
  }

  /** Never to be changed. */
  static byte[] bytes() {
    return Once.BYTES;
  }

  private static byte[] make() {
    JsonNode contract = tree();
    Chapters chapters = new Chapters(contract);
    List<ProblemType> problems =
        Arrays.stream(ProblemType.values()).filter(type -> type != ProblemType.REFUSED).toList();
    return Templates.fill(
        "docs",
        Map.of(
            "info", chapters.introduction(),
            "chapters", chapters.all(),
            "terms", new Glossary(contract).all(),
            "problems", problems));
  }

  private static JsonNode tree() {
    try {
      return Json.tree(Contract.bytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
