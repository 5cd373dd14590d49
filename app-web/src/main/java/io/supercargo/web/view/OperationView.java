package io.supercargo.web.view;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation of a supplier's wire. */
public record OperationView(
    String name,
    String group,
    @Nullable String marketplace,
    String use,
    String method,
    String path,
    String evidence,
    @Nullable String capability,
    List<String> capabilities,
    @Nullable String assumption,
    boolean whole,
    List<FieldView> request,
    List<FieldView> answer) {
  public static OperationView of(Operation operation, Shapes shapes) {
    return new OperationView(
        operation.name(),
        operation.group(),
        operation.marketplace().map(Marketplace::code).orElse(null),
        operation.use().code(),
        operation.method(),
        operation.path(),
        operation.evidence().code(),
        operation.capability().map(Capability::code).orElse(null),
        operation.capabilities().stream().map(Capability::code).toList(),
        operation.assumption().orElse(null),
        shapes.isWhole(operation),
        FieldView.of(shapes.request(operation.name())),
        FieldView.of(shapes.answer(operation.name())));
  }
}
