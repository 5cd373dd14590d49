package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.RestClient;
import java.util.Optional;

/** What a tool does: asks the REST API, as a command would, and hands on what it answered. */
@FunctionalInterface
interface Errand {
  JsonNode run(RestClient server, ObjectNode arguments);

  /** What a person is to be asked before; mostly nothing. */
  default Optional<String> question(ObjectNode arguments) {
    return Optional.empty();
  }
}
