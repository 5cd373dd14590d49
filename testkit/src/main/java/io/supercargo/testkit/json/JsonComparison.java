package io.supercargo.testkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds where two trees of JSON differ; the pointers are those of RFC 6901. */
final class JsonComparison {
  private final boolean ordered;
  private final List<String> found = new ArrayList<>();

  JsonComparison(boolean ordered) {
    this.ordered = ordered;
  }

  List<String> differences(JsonNode expected, JsonNode actual) {
    found.clear();
    compare("", expected, actual);
    return List.copyOf(found);
  }

  private void compare(String at, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      compareMembers(at, expected, actual);
    } else if (expected.isArray() && actual.isArray()) {
      compareElements(at, expected, actual);
    } else if (!sameLeaf(expected, actual)) {
      note(at, expected.toString(), actual.toString());
    }
  }

  private void compareMembers(String at, JsonNode expected, JsonNode actual) {
    List<String> wanted = names(expected);
    List<String> given = names(actual);
    if (ordered && !wanted.equals(given) && Set.copyOf(wanted).equals(Set.copyOf(given))) {
      note(at, "members in the order " + wanted, given.toString());
    }
    Set<String> all = new LinkedHashSet<>(wanted);
    all.addAll(given);
    for (String name : all) {
      String below = at + "/" + name.replace("~", "~0").replace("/", "~1");
      if (!actual.has(name)) {
        note(below, expected.get(name).toString(), "no such member");
      } else if (!expected.has(name)) {
        note(below, "no such member", actual.get(name).toString());
      } else {
        compare(below, expected.get(name), actual.get(name));
      }
    }
  }

  private void compareElements(String at, JsonNode expected, JsonNode actual) {
    if (expected.size() != actual.size()) {
      note(at, expected.size() + " elements", actual.size() + " elements");
    }
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      compare(at + "/" + i, expected.get(i), actual.get(i));
    }
  }

  /** A whole number and one with decimals are of two types, and 3.0 is not 3.00. */
  private static boolean sameLeaf(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.isIntegralNumber() == actual.isIntegralNumber()
          && expected.decimalValue().scale() == actual.decimalValue().scale()
          && expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual);
  }

  private void note(String at, String expected, String actual) {
    found.add("%s: %s (expected: %s)".formatted(at.isEmpty() ? "(root)" : at, actual, expected));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }
}
