package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.web.request.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom and where a list is asked for, as it stands in the address. It can be read whatever was
 * written; asking for its parts is strict. What templates ask for is public.
 */
record Whereabouts(
    Map<String, List<String>> written, Link link, Language reader, Switches switches) {
  static final List<String> KNOWN =
      Names.of(
          List.of("id", "provider", "marketplace", "lang", "cursor", "limit", "category", "type"),
          Visitor.SWITCHES);
  private static final List<String> KEPT = List.of("provider", "marketplace", "lang");
  private static final int A_ROWFUL = 12;

  /** What there is to choose from. */
  record Switches(List<Choice> providers, List<Choice> marketplaces) {
    static Switches of(Fields fields, Words t, List<ProviderCard> cards) {
      return new Switches(
          Facets.providers(fields.text("provider").orElse(""), t, cards),
          Facets.marketplaces(fields.text("marketplace").orElse(""), t, cards));
    }
  }

  static Whereabouts read(Context context, Words t, List<ProviderCard> cards) {
    Map<String, List<String>> written = context.queryParamMap();
    Link link = Link.to(context.path());
    for (String name : KEPT) {
      link = link.with(name, written.getOrDefault(name, List.of()));
    }
    return new Whereabouts(
        written,
        link,
        Visitor.of(context).language(),
        Switches.of(Fields.of(written, List.copyOf(written.keySet())), t, cards));
  }

  public String text(String name) {
    return String.join(",", written.getOrDefault(name, List.of())).strip();
  }

  String required(String name) {
    return fields().requiredText(name);
  }

  Selection selection() {
    Selection providers = Selection.parse(text("provider"));
    return fields().text("marketplace").map(Marketplace::of).map(providers::at).orElse(providers);
  }

  Audience audience() {
    return Audience.reading(fields().text("lang").map(Language::of).orElse(reader));
  }

  Optional<Cursor> cursor() {
    return fields().text("cursor").map(Cursor::new);
  }

  int limit() {
    return fields().number("limit", 1, PageRequest.MAX_SIZE).orElse(A_ROWFUL);
  }

  Fields fields() {
    return Fields.of(written, KNOWN);
  }

  /** Shows what is wrong beside the switches. */
  void refuse(Context context, String page, RuntimeException failure) {
    Trouble trouble = Trouble.of(failure, context);
    context.status(trouble.status());
    Sheet.answer(
        context,
        page,
        Map.of("where", this, "board", Board.EMPTY, "product", "/", "trouble", trouble));
  }
}
