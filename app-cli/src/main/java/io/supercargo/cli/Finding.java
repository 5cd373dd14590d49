package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What one check of the doctor found.
 *
 * @param advice what to do; empty when nothing is to be done
 */
record Finding(String check, boolean ok, String found, String advice) {
  static Finding ok(String check, String found) {
    return new Finding(check, true, found, "");
  }

  static Finding wrong(String check, String found, String advice) {
    return new Finding(check, false, found, advice);
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("check", check)
        .put("result", ok ? "ok" : "wrong")
        .put("found", found)
        .put("advice", advice);
  }
}
