package io.supercargo.web.view;

import io.supercargo.domain.Capability;
import io.supercargo.ports.provider.Operation;
import org.jspecify.annotations.Nullable;

/** One operation of a supplier's wire. */
public record OperationView(
    String name,
    String group,
    String method,
    String path,
    String evidence,
    @Nullable String capability) {
  public static OperationView of(Operation operation) {
    return new OperationView(
        operation.name(),
        operation.group(),
        operation.method(),
        operation.path(),
        operation.evidence().code(),
        operation.capability().map(Capability::code).orElse(null));
  }
}
