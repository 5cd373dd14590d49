package io.supercargo.http.shape;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.supercargo.ports.provider.JsonType;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shape.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shape of a body off the record that it becomes, by Jackson's own eyes: a component that
 * may not be null is required. One use each.
 */
final class RecordShape {
  private final ObjectMapper mapper;
  private final DeserializationConfig config;
  private final Shape published;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  /**
   * @param published tells where the content of an envelope is
   */
  RecordShape(ObjectMapper mapper, Shape published) {
    this.mapper = mapper;
    this.config = mapper.getDeserializationConfig();
    this.published = published;
  }

  Shape of(java.lang.reflect.Type body) {
    members(concrete(mapper.constructType(body)), "");
    return new Shape(List.copyOf(fields.values()));
  }

  private void members(JavaType type, String path) {
    Inside inside = type.getRawClass().getAnnotation(Inside.class);
    if (inside != null) {
      content(type.containedTypeOrUnknown(0), inside);
      return;
    }
    if (kind(type) != JsonType.OBJECT
        || type.isMapLikeType()
        || open.contains(type.getRawClass())) {
      return;
    }
    open.push(type.getRawClass());
    BeanDescription record = config.introspect(type);
    for (BeanPropertyDefinition property : record.findProperties()) {
      property(type.getRawClass(), property, path.isEmpty() ? "" : path + ".");
    }
    open.pop();
  }

  private void content(JavaType type, Inside inside) {
    if (type.getRawClass().isAnnotationPresent(Beside.class)) {
      members(type, "");
    } else {
      field(type, Envelope.of(inside, published).usual(), false);
    }
  }

  private void property(Class<?> record, BeanPropertyDefinition property, String above) {
    JavaType type = concrete(property.getPrimaryType());
    List<PropertyName> aliases = property.findAliases();
    boolean required = aliases.isEmpty() && isRequired(record, property.getInternalName());
    field(type, above + property.getName(), required);
    aliases.forEach(alias -> field(type, above + alias.getSimpleName(), false));
    if (mayBeSingle(property)) {
      aliases.forEach(alias -> orObject(above + alias.getSimpleName()));
      orObject(above + property.getName());
    }
  }

  private void orObject(String path) {
    fields.computeIfPresent(
        path, (any, it) -> it.and(new Field(path, Set.of(JsonType.OBJECT), false, it.nullable())));
  }

  /** A list that may come as the one thing that is in it. */
  private static boolean mayBeSingle(BeanPropertyDefinition property) {
    AnnotatedMember member = property.getPrimaryMember();
    JsonFormat format = member == null ? null : member.getAnnotation(JsonFormat.class);
    return format != null
        && Arrays.asList(format.with()).contains(JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
  }

  private void field(JavaType type, String path, boolean required) {
    Found found = type.getRawClass().getAnnotation(Found.class);
    if (found != null) {
      RecordShape content = new RecordShape(Finder.of(found).names(), published);
      content.field(type.containedTypeOrUnknown(0), path, required);
      fields.putAll(content.fields);
      return;
    }
    put(path, kind(type), required);
    JavaType value = type;
    String at = path;
    while (value.isCollectionLikeType() || value.isArrayType()) {
      value = concrete(value.getContentType());
      at += "[]";
      if (kind(value) != JsonType.OBJECT) {
        put(at, kind(value), false);
      }
    }
    members(value, at);
  }

  private void put(String path, JsonType type, boolean required) {
    fields.put(path, new Field(path, Set.of(type), required, !required));
  }

  /** Interfaces of records become the one that the mapper was told. */
  private JavaType concrete(JavaType type) {
    if (!type.isAbstract() || type.isContainerType() || type.isPrimitive()) {
      return type;
    }
    try {
      return mapper.getDeserializationContext().getFactory().mapAbstractType(config, type);
    } catch (com.fasterxml.jackson.databind.JsonMappingException unmapped) {
      return type;
    }
  }

  private static boolean isRequired(Class<?> type, String component) {
    RecordComponent[] components = type.getRecordComponents();
    return components != null
        && Arrays.stream(components)
            .filter(it -> it.getName().equals(component))
            .anyMatch(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  private static JsonType kind(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (type.isCollectionLikeType() || type.isArrayType()) {
      return JsonType.ARRAY;
    }
    if (CharSequence.class.isAssignableFrom(raw) || type.isEnumType()) {
      return JsonType.STRING;
    }
    if (raw == Boolean.class || raw == boolean.class) {
      return JsonType.BOOLEAN;
    }
    if (Set.of(Integer.class, int.class, Long.class, long.class, BigInteger.class).contains(raw)) {
      return JsonType.INTEGER;
    }
    if (Set.of(BigDecimal.class, double.class, Double.class, Number.class).contains(raw)) {
      return JsonType.NUMBER;
    }
    boolean free =
        raw == Object.class
            || JsonNode.class.isAssignableFrom(raw)
            || (raw.isAnnotationPresent(JsonDeserialize.class)
                && !raw.isAnnotationPresent(Inside.class));
    return free ? JsonType.ANY : JsonType.OBJECT;
  }
}
