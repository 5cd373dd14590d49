package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Has every field of a record read under its own name and under that of Taobao Global. */
final class BothSpellings extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public List<PropertyName> findPropertyAliases(Annotated field) {
    List<PropertyName> aliases =
        new ArrayList<>(Objects.requireNonNullElse(super.findPropertyAliases(field), List.of()));
    String name = component(field);
    if (!name.isEmpty()) {
      aliases.add(PropertyName.construct(name));
      aliases.add(PropertyName.construct(TaobaoNames.snake(name)));
    }
    return aliases;
  }

  private static String component(Annotated field) {
    if (!(field instanceof AnnotatedParameter parameter)) {
      return field.getName();
    }
    Class<?> owner = parameter.getDeclaringClass();
    return owner.isRecord() ? owner.getRecordComponents()[parameter.getIndex()].getName() : "";
  }
}
