package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.ScopeFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search as it stands in the address. It can be read whatever was written, so that it can be
 * shown again beside what is wrong with it; asking for its query is strict. What templates ask for
 * is public, because they see nothing else.
 */
record SearchForm(Map<String, List<String>> written, Language reader) {
  private static final List<String> KEPT =
      List.of(
          "q",
          "imageId",
          "provider",
          "marketplace",
          "filter",
          "sort",
          "minPrice",
          "maxPrice",
          "category",
          "shop",
          "collection",
          "topic",
          "lang");
  private static final List<String> PAGE = List.of("cursor", "limit");
  private static final int A_BOARD_FULL = 24;

  static SearchForm read(Context context) {
    return new SearchForm(context.queryParamMap(), Visitor.of(context).language());
  }

  public String text(String name) {
    return String.join(",", texts(name)).strip();
  }

  List<String> texts(String name) {
    return written.getOrDefault(name, List.of()).stream().filter(one -> !one.isBlank()).toList();
  }

  public boolean byPicture() {
    return !text("imageId").isEmpty();
  }

  /** Whether nothing is searched for yet. */
  public boolean isBlank() {
    return KEPT.stream()
        .filter(name -> !name.matches("lang|provider|marketplace"))
        .allMatch(this::lacks);
  }

  /** The address of this search from its start. */
  public Link link() {
    Link link = Link.to("/");
    for (String name : KEPT) {
      link = link.with(name, texts(name));
    }
    return link;
  }

  String lang() {
    return lacks("lang") ? reader.code() : text("lang");
  }

  SearchQuery query() {
    Fields fields = fields();
    return new SearchQuery(
        fields.text("q").orElse(""),
        ScopeFields.read(fields),
        refinement(fields),
        PageRequest.FIRST,
        audience(fields));
  }

  ImageQuery imageQuery() {
    Fields fields = fields();
    return new ImageQuery(
        new ImageRef.Stored(text("imageId")),
        new ImageQuery.Hint(Optional.empty(), fields.text("q"), Optional.empty()),
        refinement(fields),
        PageRequest.FIRST,
        audience(fields));
  }

  Selection selection() {
    Selection providers = Selection.parse(text("provider"));
    return fields().text("marketplace").map(Marketplace::of).map(providers::at).orElse(providers);
  }

  Optional<Cursor> cursor() {
    return fields().text("cursor").map(Cursor::new);
  }

  int limit() {
    return fields().number("limit", 1, PageRequest.MAX_SIZE).orElse(A_BOARD_FULL);
  }

  private boolean lacks(String name) {
    return texts(name).isEmpty();
  }

  private Refinement refinement(Fields fields) {
    return new Refinement(
        FilterSpec.parse(fields.texts("filter")),
        SortSpec.parse(String.join(",", fields.texts("sort"))),
        new PriceRange(fields.yuan("minPrice"), fields.yuan("maxPrice")),
        fields.text("category").map(CategoryId::new));
  }

  Audience audience() {
    return audience(fields());
  }

  private Audience audience(Fields fields) {
    return Audience.reading(fields.text("lang").map(Language::of).orElse(reader));
  }

  private Fields fields() {
    return Fields.of(written, Names.of(KEPT, PAGE, Visitor.SWITCHES));
  }
}
