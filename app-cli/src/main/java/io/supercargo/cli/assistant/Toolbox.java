package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.cli.rest.ServerProblem;
import io.supercargo.cli.rest.ServerUnreachable;
import io.supercargo.domain.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The tools, each with its words from {@code tools.json} and the errand that it runs. */
final class Toolbox {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<RestClient> server;
  private final Map<String, Errand> errands = new LinkedHashMap<>();

  /**
   * @param server asked for each call, because servers come and go
   */
  Toolbox(Supplier<RestClient> server, boolean mayOrder) {
    this.server = server;
    Optional<Confirmations> confirmations =
        mayOrder ? Optional.of(new Confirmations()) : Optional.empty();
    errands.put("search_products", new WordSearch());
    errands.put("search_by_picture", new PictureSearch());
    errands.put("show_product", new Detail());
    errands.put("compare_products", new Comparison());
    errands.put("quote_order", new Quoting(confirmations));
    errands.put("track_order", new Following());
    confirmations.ifPresent(known -> errands.put("place_order", new Placing(known)));
  }

  /** Those that may be used. */
  List<SyncToolSpecification> tools(McpJsonMapper json) {
    try (InputStream words = Toolbox.class.getResourceAsStream("tools.json")) {
      List<Tool> tools =
          json.readValue(
              Objects.requireNonNull(words).readAllBytes(), new TypeRef<List<Tool>>() {});
      return tools.stream()
          .filter(tool -> errands.containsKey(tool.name()))
          .map(tool -> new SyncToolSpecification(tool, this::run))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private CallToolResult run(McpSyncServerExchange session, CallToolRequest call) {
    try {
      ObjectNode arguments =
          JSON.valueToTree(Objects.requireNonNullElse(call.arguments(), Map.of()));
      Errand errand = Objects.requireNonNull(errands.get(call.name()));
      errand.question(arguments).ifPresent(question -> Consent.require(session, question));
      JsonNode answer = errand.run(server.get(), arguments);
      return CallToolResult.builder()
          .addTextContent(answer.toString())
          .structuredContent(answer)
          .isError(false)
          .build();
    } catch (RuntimeException failure) {
      return CallToolResult.builder().addTextContent(words(failure)).isError(true).build();
    }
  }

  /** A fault of ours is told with its kind, because its message alone may say nothing. */
  private static String words(RuntimeException failure) {
    boolean expected =
        failure instanceof ServerProblem
            || failure instanceof ServerUnreachable
            || failure instanceof InvalidValue
            || failure instanceof Consent.Declined;
    return expected ? String.valueOf(failure.getMessage()) : failure.toString();
  }
}
