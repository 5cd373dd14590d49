package io.supercargo.web.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.application.provider.CallRaw;
import io.supercargo.application.provider.ListOperations;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.store.CallRecord;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks a supplier again what a call in the log asked, newly signed. Reads alone. */
final class Replay {
  /** What stands in the log in the place of secrets and people's data. */
  private static final String MASK = "***";

  private final CallRaw wire;
  private final ListOperations operations;

  @Inject
  Replay(CallRaw wire, ListOperations operations) {
    this.wire = wire;
    this.operations = operations;
  }

  /** What can be asked again. */
  record Question(String provider, String operation, String json) {}

  /** Empty for writes, for what was masked, and for what is no set of parameters. */
  Optional<Question> question(CallRecord call) {
    try {
      return call.operation()
          .filter(name -> reads(call.provider(), name))
          .flatMap(name -> question(call, name));
    } catch (InvalidValue | SupplierFailure gone) {
      return Optional.empty();
    }
  }

  RawCalls.Answer ask(Question question) {
    return wire.call(question.provider(), question.operation(), question.json());
  }

  private boolean reads(String provider, String name) {
    return operations.list(provider).stream()
        .anyMatch(
            operation -> operation.name().equals(name) && operation.use() == Operation.Use.READ);
  }

  /** What every call of the wire carries, such as its signature, is made anew. */
  private Optional<Question> question(CallRecord call, String operation) {
    RawCalls.Request empty = wire.preview(call.provider(), operation, "{}");
    Optional<ObjectNode> asked = Parameters.of(call.sent().url(), call.sent().body());
    asked.ifPresent(
        all ->
            Parameters.of(empty.url(), empty.body())
                .ifPresent(own -> own.fieldNames().forEachRemaining(all::remove)));
    return asked
        .map(ObjectNode::toString)
        .filter(json -> !json.contains(MASK))
        .map(json -> new Question(call.provider(), operation, json));
  }
}
