package io.supercargo.http.cassette;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.cassette.Exchange.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How an exchange is written into a file. Numbers keep their scale. */
final class ExchangeFile {
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The same on every system. */
  private static final ObjectWriter PRETTY =
      JSON.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private ExchangeFile() {}

  static String write(Exchange exchange) throws JsonProcessingException {
    Question question = exchange.question();
    ObjectNode file = JSON.createObjectNode();
    file.put("provider", exchange.provider()).put("operation", question.operation());
    ObjectNode request = file.putObject("request");
    request.put("method", question.method()).put("path", question.path());
    if (!question.query().isEmpty()) {
      ObjectNode query = request.putObject("query");
      question.query().forEach((name, values) -> query.set(name, oneOrMore(values)));
    }
    put(request, question.body());
    ObjectNode answer = file.putObject("answer").put("status", exchange.told().status());
    ObjectNode headers = answer.putObject("headers");
    exchange.told().headers().forEach(headers::put);
    put(answer, exchange.told().body());
    return PRETTY.writeValueAsString(file) + "\n";
  }

  /**
   * @throws InvalidValue naming the member that is wrong
   */
  static Exchange read(String text) throws JsonProcessingException {
    JsonNode file = JSON.readTree(text);
    JsonNode request = file.path("request");
    JsonNode answer = file.path("answer");
    Map<String, List<String>> query = new TreeMap<>();
    request
        .path("query")
        .properties()
        .forEach(member -> query.put(member.getKey(), texts(member.getValue())));
    Map<String, String> headers = new LinkedHashMap<>();
    answer
        .path("headers")
        .properties()
        .forEach(member -> headers.put(member.getKey(), member.getValue().asText()));
    if (!answer.path("status").isInt()) {
      throw new InvalidValue("answer.status", answer.path("status"), "an HTTP status");
    }
    return new Exchange(
        file.path("provider").asText(),
        new Question(
            text(file, "operation"),
            text(request, "method"),
            text(request, "path"),
            query,
            request.path("body")),
        new Told(answer.path("status").intValue(), headers, answer.path("body")));
  }

  /** The JSON, the text where it is none, or nothing. */
  static JsonNode body(String text) {
    if (text.isEmpty()) {
      return MissingNode.getInstance();
    }
    try {
      JsonNode body = JSON.readTree(text);
      // a text in JSON would be read back as one that is none
      return body.isTextual() || body.isMissingNode() ? JSON.getNodeFactory().textNode(text) : body;
    } catch (JsonProcessingException noJson) {
      return JSON.getNodeFactory().textNode(text);
    }
  }

  private static void put(ObjectNode message, JsonNode body) {
    if (!body.isMissingNode()) {
      message.set("body", body);
    }
  }

  private static JsonNode oneOrMore(List<String> values) {
    ArrayNode all = JSON.createArrayNode();
    values.forEach(all::add);
    return values.size() == 1 ? all.get(0) : all;
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> texts.add(item.asText()));
    } else {
      texts.add(value.asText());
    }
    return texts;
  }

  private static String text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    if (!value.isTextual()) {
      throw new InvalidValue(name, value.isMissingNode() ? "missing" : value, "a text");
    }
    return value.textValue();
  }
}
