package io.supercargo.daji.wire.taobao;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.RankType;
import io.supercargo.http.dialect.taobao.WireTheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hot lists that there are, in both directions. A list is asked for by its theme, which stands
 * where other suppliers have a category. The words for types are not known; ours are those of 1688.
 */
public final class Themes {
  private static final String TYPE = "themeType";

  private Themes() {}

  public static Map<String, String> query(RankType type) {
    Map<String, String> wire = new LinkedHashMap<>();
    wire.put(TYPE, type.code());
    return wire;
  }

  /**
   * The type that is asked for, hot unless it is named.
   *
   * @throws InvalidValue naming the parameter
   */
  public static RankType asked(Map<String, String> wire) {
    String type = wire.getOrDefault(TYPE, "");
    try {
      return type.isBlank() ? RankType.HOT : RankType.of(type);
    } catch (InvalidValue unknown) {
      throw unknown.in(TYPE);
    }
  }

  public static List<Category> read(List<WireTheme> wire) {
    return wire.stream().map(Themes::read).toList();
  }

  public static List<WireTheme> write(List<Category> listed, Language reader) {
    return listed.stream()
        .map(
            category ->
                new WireTheme(
                    category.id().value(),
                    reader == Language.ZH
                        ? category.name()
                        : category.translatedName().orElse(category.name())))
        .toList();
  }

  private static Category read(WireTheme wire) {
    return new Category(
        new CategoryId(requireNonNullElse(wire.themeId(), "")),
        requireNonNullElse(wire.name(), ""),
        Optional.empty(),
        1,
        Optional.empty(),
        true,
        List.of());
  }
}
