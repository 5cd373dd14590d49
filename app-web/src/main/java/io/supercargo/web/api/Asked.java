package io.supercargo.web.api;

import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Terms;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.web.request.CursorFields;
import io.supercargo.web.request.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parameters that several resources share, in the domain's own types. */
final class Asked {
  static final List<String> WHERE = List.of("provider", "marketplace");
  static final List<String> PAGE = List.of("limit", "cursor");
  static final List<String> AUDIENCE = List.of("lang", "outMemberId");
  static final List<String> READ = List.of("fresh", "raw");
  static final List<String> SEARCHED = names(List.of("deadline"), READ);
  static final List<String> REFINEMENT =
      List.of("filter", "sort", "minPrice", "maxPrice", "category");

  private Asked() {}

  @SafeVarargs
  static List<String> names(List<String>... parts) {
    List<String> names = new ArrayList<>();
    for (List<String> part : parts) {
      names.addAll(part);
    }
    return List.copyOf(names);
  }

  static Selection selection(Fields fields) {
    Selection providers = Selection.parse(String.join(",", fields.texts("provider")));
    return fields
        .text("marketplace")
        .map(Marketplace::of)
        .map(providers::at)
        .orElse(providers)
        .on(new Terms(fields.flag("fresh"), fields.time("deadline")));
  }

  static Language language(Fields fields) {
    return fields.text("lang").map(Language::of).orElse(Language.EN);
  }

  static Audience audience(Fields fields) {
    return new Audience(language(fields), fields.text("outMemberId").map(BuyerId::new));
  }

  static Refinement refinement(Fields fields) {
    return new Refinement(
        FilterSpec.parse(fields.texts("filter")),
        SortSpec.parse(String.join(",", fields.texts("sort"))),
        new PriceRange(fields.yuan("minPrice"), fields.yuan("maxPrice")),
        fields.text("category").map(CategoryId::new));
  }

  static int limit(Fields fields) {
    return fields.number("limit", 1, PageRequest.MAX_SIZE).orElse(PageRequest.FIRST.size());
  }

  static Optional<Cursor> cursor(Fields fields) {
    return fields.text("cursor").map(Cursor::new);
  }

  /** Where to go on, in whatever way a list writes that down. */
  static <T> Optional<T> cursor(Fields fields, Function<String, T> reader) {
    return fields.text("cursor").map(text -> read(text, reader));
  }

  /** The same where it is an id of ours, e.g. {@code pu_06ev4x1q2k5m8p3r1s2t}. */
  static Optional<String> cursor(Fields fields, String kind) {
    return CursorFields.id(fields, kind);
  }

  private static <T> T read(String cursor, Function<String, T> reader) {
    try {
      return reader.apply(cursor);
    } catch (InvalidValue wrong) {
      throw CursorFields.wrong(cursor);
    }
  }

  static boolean raw(Fields fields) {
    return fields.flag("raw");
  }
}
