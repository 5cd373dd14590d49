package io.supercargo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.supercargo.web.http.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds real answers against the contract: nothing may be missing, and nothing may be untold. */
final class ContractCheck {
  private static final String LOCATION = "https://supercargo.invalid/openapi.json";
  private static final String PROBLEM = "application/problem+json";

  private static final int NOT_MODIFIED = 304;

  /** Of no operation: another method, another host. */
  private static final Set<Integer> ANYWHERE = Set.of(405, 421);

  private static final JsonNode CONTRACT = closed(read());
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas(iri -> iri.startsWith(LOCATION) ? CONTRACT.toString() : null)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

  private ContractCheck() {}

  /** Checks a JSON answer to a path that the contract knows. */
  static void check(String method, String path, Told told) {
    String type = told.header("Content-Type");
    if (!type.contains("json") || path.equals("/openapi.json") || isElsewhere(told)) {
      return;
    }
    if (type.equals(PROBLEM)) {
      assertThat(isTold(method, path, told.status()))
          .as("%d of %s %s stands in the contract", told.status(), method, path)
          .isTrue();
    }
    pointer(method, path, told.status(), type)
        .ifPresent(pointer -> assertThat(errors(pointer, told.text())).as(pointer).isEmpty());
  }

  /** What the caller has already, or must unpack. */
  private static boolean isElsewhere(Told told) {
    return told.status() == NOT_MODIFIED || !told.header("Content-Encoding").isEmpty();
  }

  /** Checks the example of every good JSON answer; each must have one. */
  static void examplesKeepTheirSchemas() {
    SoftAssertions all = new SoftAssertions();
    answers()
        .forEach(
            (pointer, content) ->
                all.assertThat(errors(pointer + "/schema", content.path("example").toString()))
                    .as(pointer)
                    .isEmpty());
    all.assertAll();
  }

  /** Checks the example of every JSON body that is taken; each must have one. */
  static void examplesOfBodiesKeepTheirSchemas() {
    SoftAssertions all = new SoftAssertions();
    bodies()
        .forEach(
            (pointer, content) ->
                all.assertThat(errors(pointer + "/schema", content.path("example").toString()))
                    .as(pointer)
                    .isEmpty());
    all.assertAll();
  }

  private static Map<String, JsonNode> bodies() {
    Map<String, JsonNode> bodies = new TreeMap<>();
    each(
        CONTRACT.get("paths"),
        (path, item) ->
            each(
                item,
                (method, operation) -> {
                  JsonNode content = operation.at("/requestBody/content/application~1json");
                  if (content.isObject()) {
                    String place = "/paths/%s/%s/requestBody/content/application~1json";
                    bodies.put(place.formatted(escaped(path), method), content);
                  }
                }));
    return bodies;
  }

  /** Whether a problem of such a status is written of; what hits no operation has no place. */
  private static boolean isTold(String method, String path, int status) {
    return ANYWHERE.contains(status)
        || template(path)
            .map(template -> CONTRACT.get("paths").get(template).path(method))
            .filter(JsonNode::isObject)
            .map(operation -> operation.get("responses").has(Integer.toString(status)))
            .orElse(true);
  }

  private static Map<String, JsonNode> answers() {
    Map<String, JsonNode> answers = new TreeMap<>();
    each(
        CONTRACT.get("paths"),
        (path, item) ->
            each(
                item,
                (method, operation) ->
                    each(
                        operation.get("responses"),
                        (status, answer) -> {
                          JsonNode content = answer.at("/content/application~1json");
                          if (content.isObject() && !path.equals("/openapi.json")) {
                            String place = "/paths/%s/%s/responses/%s/content/application~1json";
                            answers.put(place.formatted(escaped(path), method, status), content);
                          }
                        })));
    return answers;
  }

  private static void each(JsonNode object, BiConsumer<String, JsonNode> action) {
    object.properties().forEach(member -> action.accept(member.getKey(), member.getValue()));
  }

  private static Iterable<?> errors(String pointer, String body) {
    return LOADED
        .computeIfAbsent(
            pointer, any -> SCHEMAS.getSchema(SchemaLocation.of(LOCATION + "#" + pointer)))
        .validate(body, InputFormat.JSON);
  }

  /** Where the contract has the schema of this answer. */
  private static Optional<String> pointer(String method, String path, int status, String type) {
    if (type.equals(PROBLEM)) {
      return Optional.of("/components/schemas/Problem");
    }
    return template(path)
        .map(
            template ->
                "/paths/%s/%s/responses/%d/content/%s/schema"
                    .formatted(escaped(template), method, status, escaped(type)));
  }

  private static Optional<String> template(String path) {
    return StreamSupport.stream(CONTRACT.get("paths").propertyNames().spliterator(), false)
        .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
        .min((a, b) -> Integer.compare(a.indexOf('{') + 1, b.indexOf('{') + 1));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
  }

  private static JsonNode read() {
    byte[] document = Resource.read("docs/openapi.json").orElseThrow();
    return new ObjectMapper().readTree(new String(document, StandardCharsets.UTF_8));
  }

  /** Callers must bear more members than are told, but the server must tell all. */
  private static JsonNode closed(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && object.path("type").asString("").equals("object")) {
      object.put("additionalProperties", false);
    }
    node.forEach(ContractCheck::closed);
    return node;
  }
}
