package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * Holds an answer that came over a wire against the one that was given before it: what the wire
 * carries, that is what arrived at all, is equal.
 */
final class Carried {
  /** Of the house that answers, or of the time. */
  private static final Set<String> OF_THE_HOUSE =
      Set.of("provider", "providers", "reference", "fetchedAt", "nextCursor", "sources", "raw");

  private Carried() {}

  static void same(String where, JsonNode told, JsonNode expected) {
    if (told.isObject()) {
      members(where, told, expected);
    } else if (told.isArray()) {
      rows(where, told, expected);
    } else {
      assertThat(told).as(where).isEqualTo(expected);
    }
  }

  private static void members(String where, JsonNode told, JsonNode expected) {
    told.fields()
        .forEachRemaining(
            member -> {
              String name = member.getKey();
              if (arrived(name, member.getValue()) && !follows(name, told)) {
                same(where + "." + name, member.getValue(), counterpart(name, told, expected));
              }
            });
  }

  private static void rows(String where, JsonNode told, JsonNode expected) {
    if (where.endsWith(".filters")) {
      told.forEach(filter -> assertThat(expected).as(where).contains(filter));
      return;
    }
    assertThat(told).as(where).hasSameSizeAs(expected);
    for (int i = 0; i < told.size(); i++) {
      same(where + "[" + i + "]", told.get(i), expected.get(i));
    }
  }

  private static boolean arrived(String name, JsonNode value) {
    boolean empty = value.isContainerNode() && value.isEmpty();
    return !OF_THE_HOUSE.contains(name)
        && !value.isNull()
        && !empty
        && !value.asText("-").isEmpty();
  }

  /** What is to be paid follows from the price where no fees arrive. */
  private static boolean follows(String name, JsonNode told) {
    return name.equals("payable") && told.path("fees").isNull();
  }

  /** A wire that knows opaque ids alone tells the reference as the id. */
  private static JsonNode counterpart(String name, JsonNode told, JsonNode expected) {
    boolean opaque = name.equals("id") && told.path("id").asText().contains(":~");
    return expected.path(opaque ? "reference" : name);
  }
}
