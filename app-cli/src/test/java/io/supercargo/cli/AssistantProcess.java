package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ElicitFormRequest;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code supercargo mcp} in a process of its own, and the assistant that it serves. */
final class AssistantProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final McpSyncClient client;

  AssistantProcess(Map<String, String> environment, String... options) {
    this(environment, Optional.empty(), options);
  }

  /**
   * @param person how a person answers whom the assistant's program can ask
   */
  AssistantProcess(
      Map<String, String> environment,
      Optional<Function<ElicitFormRequest, ElicitResult>> person,
      String... options) {
    ServerParameters parameters =
        ServerParameters.builder(command().get(0))
            .args(Stream.concat(command().stream().skip(1), Stream.of(options)).toList())
            .env(environment)
            .build();
    StdioClientTransport transport =
        new StdioClientTransport(parameters, McpJsonDefaults.getMapper());
    transport.setStdErrorHandler(words -> {});
    McpClient.SyncSpec spec =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofMinutes(1))
            .initializationTimeout(Duration.ofMinutes(1))
            .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""));
    person.ifPresent(
        word ->
            spec.capabilities(ClientCapabilities.builder().elicitation().build())
                .elicitation(word));
    client = spec.build();
    client.initialize();
  }

  /** What starts it, as the launcher does. */
  static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        "io.supercargo.cli.Supercargo",
        "mcp");
  }

  List<String> tools() {
    return client.listTools().tools().stream().map(Tool::name).toList();
  }

  String instructions() {
    return client.getServerInstructions();
  }

  /** What a tool answers, which is told as a text too. */
  JsonNode call(String tool, Map<String, Object> arguments) throws Exception {
    CallToolResult result = result(tool, arguments);
    assertThat(result.isError()).as(text(result)).isFalse();
    JsonNode answer = JSON.valueToTree(result.structuredContent());
    assertThat(JSON.readTree(text(result))).isEqualTo(answer);
    return answer;
  }

  /** Why a tool refuses. */
  String refusal(String tool, Map<String, Object> arguments) {
    CallToolResult result = result(tool, arguments);
    assertThat(result.isError()).as(text(result)).isTrue();
    return text(result);
  }

  @Override
  public void close() {
    client.closeGracefully();
  }

  private CallToolResult result(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }
}
