package io.supercargo.http.cassette;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Leaves out of an exchange what is nobody's business: secrets, people, and what differs each time.
 * What is masked keeps its type, so that it can still be read. Masking twice is masking once.
 */
public final class Discretion {
  private static final String MASK = "********";

  /** Whoever reads a telephone number wants digits. */
  private static final String NO_TELEPHONE = "00000000";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern SECRET =
      Pattern.compile(
          ".*(secret|password|token|signature)|sign|appkey|accesskey|apikey|authorization|developid");

  /** Parameters that differ each time, whoever puts them there. */
  private static final Set<String> VOLATILE =
      Set.of(
          "timestamp",
          "requesttime",
          "nonce",
          "noncestr",
          "oncestr",
          "sign",
          "signmethod",
          "signature",
          "aopsignature",
          "aoptimestamp");

  /** Members of an envelope that differ each time. */
  private static final Set<String> OF_THE_MOMENT =
      Set.of("timestamp", "requestid", "traceid", "eagleeyetraceid");

  private final Predicate<String> secret;
  private final List<String> values;

  /**
   * @param secret names of fields that a wire keeps secret beyond the usual ones
   * @param values that must not be found anywhere, such as the keys that a call was signed with
   */
  public Discretion(Predicate<String> secret, List<String> values) {
    this.secret = secret;
    this.values = values;
  }

  /** A question's body or an answer's text without all that. */
  public JsonNode question(String body) {
    JsonNode tree = Pictures.shortened(masked("", ExchangeFile.body(body)));
    if (tree instanceof ObjectNode object) {
      object.remove(object.propertyStream().map(it -> it.getKey()).filter(this::leaves).toList());
    }
    return tree;
  }

  public JsonNode answer(String body) {
    JsonNode tree = masked("", ExchangeFile.body(body));
    if (tree instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                if (OF_THE_MOMENT.contains(People.plain(member.getKey()))) {
                  member.setValue(hidden(member.getKey(), member.getValue()));
                }
              });
    }
    return tree;
  }

  /** A parameter of a question's address. */
  public String parameter(String name, String value) {
    return isHidden(name) ? mask(name) : text(name, value);
  }

  /** Whether a parameter is no part of a question. */
  public boolean leaves(String parameter) {
    return VOLATILE.contains(People.plain(parameter)) || isSecret(parameter);
  }

  private JsonNode masked(String name, JsonNode value) {
    if (value instanceof ObjectNode object) {
      boolean person = object.propertyStream().anyMatch(it -> People.isReached(it.getKey()));
      object
          .properties()
          .forEach(member -> member.setValue(member(member.getKey(), member.getValue(), person)));
      return object;
    }
    if (value instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, masked(name, list.get(i)));
      }
      return list;
    }
    return value.isTextual() ? NODES.textNode(text(name, value.textValue())) : value;
  }

  private JsonNode member(String name, JsonNode value, boolean person) {
    if (isSecret(name)) {
      return without(name, value);
    }
    boolean meant = People.isMeant(name) || (person && People.isPartOfAnAddress(name));
    return meant && !isLink(value) ? without(name, value) : masked(name, value);
  }

  /** All of it, but what only refers to something. */
  private JsonNode without(String name, JsonNode value) {
    if (value instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member ->
                  member.setValue(
                      People.isKey(member.getKey())
                          ? member(member.getKey(), member.getValue(), false)
                          : without(member.getKey(), member.getValue())));
      return object;
    }
    if (value instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, without(name, list.get(i)));
      }
      return list;
    }
    return hidden(name, value);
  }

  private static JsonNode hidden(String name, JsonNode value) {
    if (value.isNumber()) {
      return NODES.numberNode(0);
    }
    return value.isNull() || value.isBoolean() ? value : NODES.textNode(mask(name));
  }

  private static String mask(String name) {
    return People.isTelephone(name) ? NO_TELEPHONE : MASK;
  }

  /** Texts may be JSON themselves. */
  private String text(String name, String text) {
    if (text.startsWith("{") || text.startsWith("[")) {
      try {
        JsonNode inner = ExchangeFile.JSON.readTree(text);
        JsonNode masked = masked(name, inner.deepCopy());
        return masked.equals(inner) ? text : masked.toString();
      } catch (JsonProcessingException noJson) {
        // a text like any other
      }
    }
    String masked = isLink(text) ? text : People.maskedIn(name, text, MASK);
    for (String value : values) {
      masked = masked.replace(value, MASK);
    }
    return masked;
  }

  private boolean isHidden(String name) {
    return isSecret(name) || People.isMeant(name);
  }

  private boolean isSecret(String name) {
    return secret.test(name) || SECRET.matcher(People.plain(name)).matches();
  }

  private static boolean isLink(JsonNode value) {
    return value.isTextual() && isLink(value.textValue());
  }

  private static boolean isLink(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }
}
