package io.supercargo.web.view;

import io.supercargo.ports.provider.Shape;
import java.util.List;

/** A field of a body on a supplier's wire. */
public record FieldView(String path, String type, boolean required) {
  public static List<FieldView> of(Shape shape) {
    return shape.fields().stream()
        .map(field -> new FieldView(field.path(), field.typeCode(), field.required()))
        .toList();
  }
}
