package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.domain.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say for what money is asked back. */
final class RefundMatter {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "refund-only (unless another) or return-and-refund.")
  private @Nullable String kind;

  @Option(
      names = "--goods",
      paramLabel = "STATE",
      description = "not-sent, not-received or received; what the order says, unless given.")
  private @Nullable String goods;

  @Option(
      names = "--line",
      paramLabel = "LINE[:N]",
      description =
          "A line of the order, and how many pieces of it; all of all lines, unless given.")
  private @Nullable List<String> lines;

  /** The question with what was given; it does not count pieces. */
  Request of(Request request) {
    return request
        .with("kind", kind)
        .with("goods", goods)
        .withEach("line", lines == null ? null : lines.stream().map(RefundMatter::line).toList());
  }

  /** The body with what was given. */
  ObjectNode in(ObjectNode body) {
    if (kind != null) {
      body.put("kind", kind);
    }
    if (goods != null) {
      body.put("goods", goods);
    }
    if (lines != null) {
      ArrayNode all = body.putArray("lines");
      lines.forEach(line -> put(all.addObject(), line));
    }
    return body;
  }

  private static void put(ObjectNode into, String written) {
    into.put("lineId", line(written));
    int colon = written.indexOf(':');
    if (colon >= 0) {
      into.put("quantity", pieces(written, written.substring(colon + 1)));
    }
  }

  private static String line(String written) {
    int colon = written.indexOf(':');
    return colon < 0 ? written : written.substring(0, colon);
  }

  private static int pieces(String written, String number) {
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidValue("--line", written, "a line, or a line and pieces, e.g. 225716:2");
    }
    return Integer.parseInt(number);
  }
}
