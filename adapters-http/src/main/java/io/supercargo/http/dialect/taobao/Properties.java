package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Properties and their translations, which stand in a list of their own, in both directions. */
final class Properties {
  private Properties() {}

  static List<Attribute> read(
      @Nullable List<WireProperty> wire, @Nullable List<WireProperty> translated) {
    List<WireProperty> properties = requireNonNullElse(wire, List.of());
    List<WireProperty> others = requireNonNullElse(translated, List.of());
    return IntStream.range(0, properties.size())
        .mapToObj(at -> read(properties.get(at), translation(properties, others, at)))
        .toList();
  }

  /** The same attributes with the translations that a list tells. */
  static List<Attribute> translate(
      List<Attribute> attributes, @Nullable List<WireProperty> translated) {
    return read(attributes.stream().map(Properties::write).toList(), translated);
  }

  static List<WireProperty> write(List<Attribute> attributes) {
    return attributes.stream().map(Properties::write).toList();
  }

  /** As long as the list of the originals; null where nothing is translated. */
  static @Nullable List<WireProperty> translations(List<Attribute> attributes) {
    return attributes.stream().anyMatch(Properties::isTranslated)
        ? attributes.stream().map(Properties::translation).toList()
        : null;
  }

  /** Lists of the same length stand side by side; else the numbers tell what belongs together. */
  private static @Nullable WireProperty translation(
      List<WireProperty> properties, List<WireProperty> others, int at) {
    if (others.size() == properties.size()) {
      return others.get(at);
    }
    WireProperty property = properties.get(at);
    return others.stream()
        .filter(it -> it.propId() != null && it.propId().equals(property.propId()))
        .filter(it -> Objects.equals(it.valueId(), property.valueId()))
        .findFirst()
        .orElse(null);
  }

  private static Attribute read(WireProperty wire, @Nullable WireProperty translation) {
    return new Attribute(
        text(wire.propId()),
        text(wire.propName(), translation == null ? null : translation.propName()),
        text(wire.valueName(), translation == null ? null : translation.valueName()),
        text(wire.valueId()),
        Optional.ofNullable(wire.valueDesc()));
  }

  private static WireProperty write(Attribute attribute) {
    return new WireProperty(
        number(attribute.id()),
        attribute.name().original(),
        number(attribute.valueId()),
        attribute.value().original(),
        attribute.remark().orElse(null));
  }

  private static WireProperty translation(Attribute attribute) {
    return new WireProperty(
        number(attribute.id()),
        attribute.name().translated().orElse(null),
        number(attribute.valueId()),
        attribute.value().translated().orElse(null),
        null);
  }

  private static boolean isTranslated(Attribute attribute) {
    return attribute.name().translated().isPresent() || attribute.value().translated().isPresent();
  }

  private static Text text(@Nullable String original, @Nullable String translated) {
    return new Text(requireNonNullElse(original, ""), Optional.ofNullable(translated));
  }

  private static Optional<String> text(@Nullable Long number) {
    return Optional.ofNullable(number).map(it -> Long.toString(it));
  }

  /** What other marketplaces have for numbers of properties is left out. */
  private static @Nullable Long number(Optional<String> id) {
    return id.map(TaobaoIds::numberOrNull).orElse(null);
  }
}
