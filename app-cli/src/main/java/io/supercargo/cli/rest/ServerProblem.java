package io.supercargo.cli.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.supercargo.cli.print.Printer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The server said no, and why: a problem of RFC 9457. */
public final class ServerProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault of the server's own: its log knows more under the request's id. */
  private static final int INTERNAL = 500;

  private final String code;
  private final transient Optional<String> provider;

  private ServerProblem(String message, String code, Optional<String> provider) {
    super(message);
    this.code = code;
    this.provider = provider;
  }

  /** Reads the answer; one that is no problem document is told by its status. */
  static ServerProblem of(URI server, int status, String body) {
    JsonNode problem = tree(body);
    String detail = problem.path("detail").asText(problem.path("title").asText(""));
    if (detail.isEmpty()) {
      detail = "the server at %s answered with status %d".formatted(server, status);
    }
    List<String> remarks = new ArrayList<>();
    for (String member : List.of("code", "provider", "providerCode", "field")) {
      remark(problem, member).ifPresent(remarks::add);
    }
    if (status == INTERNAL) {
      remark(problem, "requestId").ifPresent(remarks::add);
    }
    return new ServerProblem(
        remarks.isEmpty() ? detail : detail + " [" + String.join(", ", remarks) + "]",
        problem.path("code").asText(""),
        Optional.of(problem.path("provider").asText("")).filter(name -> !name.isEmpty()));
  }

  /** The kind of problem, e.g. {@code not-found}; empty when the server did not say. */
  public String code() {
    return code;
  }

  /** Who failed, when it was a supplier. */
  public Optional<String> provider() {
    return provider;
  }

  private static Optional<String> remark(JsonNode problem, String member) {
    String value = problem.path(member).asText("");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(member.equals("code") ? value : member + " " + value);
  }

  private static JsonNode tree(String body) {
    try {
      return Printer.tree(body);
    } catch (IllegalArgumentException noJson) {
      return MissingNode.getInstance();
    }
  }
}
