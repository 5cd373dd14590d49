package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.request.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Whom and where a list is asked for, as it stands in the address. It can be read whatever was
 * written; asking for its parts is strict. What templates ask for is public.
 */
record Whereabouts(
    Map<String, List<String>> written, Link link, Language reader, Switches switches) {
  static final List<String> KNOWN =
      Names.of(
          List.of("id", "provider", "marketplace", "lang", "cursor", "limit", "category", "type"),
          List.of("q", "pool", "sort", "code"),
          Visitor.SWITCHES);
  private static final List<String> KEPT = List.of("provider", "marketplace", "lang");
  private static final int A_ROWFUL = 12;

  /** What there is to choose from: whoever can, where they can, and what else anybody can tell. */
  record Switches(List<Choice> providers, List<Choice> marketplaces, List<DiscoverTab> tabs) {
    static Switches of(Fields fields, Words t, List<ProviderCard> cards, Capability asked) {
      return new Switches(
          Facets.providers(
              fields.text("provider").orElse(""),
              t,
              cards.stream().filter(card -> WhoCan.can(card, asked)).toList()),
          Facets.marketplaces(fields.text("marketplace").orElse(""), t, WhoCan.where(cards, asked)),
          DiscoverTab.of(cards));
    }
  }

  /**
   * @param asked for which the page asks
   */
  static Whereabouts read(Context context, Words t, List<ProviderCard> cards, Capability asked) {
    Map<String, List<String>> written = led(context.queryParamMap(), cards, asked);
    Link link = Link.to(context.path());
    for (String name : KEPT) {
      link = link.with(name, written.getOrDefault(name, List.of()));
    }
    return new Whereabouts(
        written,
        link,
        Visitor.of(context).language(),
        Switches.of(Fields.of(written, List.copyOf(written.keySet())), t, cards, asked));
  }

  /** Who names no marketplace is led to one where it can be asked, unless the main ones do. */
  private static Map<String, List<String>> led(
      Map<String, List<String>> written, List<ProviderCard> cards, Capability asked) {
    List<String> named = written.getOrDefault("provider", List.of());
    List<ProviderCard> meant =
        cards.stream().filter(card -> String.join(",", named).matches(anyOr(card.name()))).toList();
    boolean told = !String.join("", written.getOrDefault("marketplace", List.of())).isBlank();
    if (told || meant.stream().anyMatch(card -> WhoCan.atMain(card, asked))) {
      return written;
    }
    Map<String, List<String>> led = new LinkedHashMap<>(written);
    WhoCan.where(meant, asked).stream()
        .findFirst()
        .ifPresent(where -> led.put("marketplace", List.of(where.code())));
    return led;
  }

  private static String anyOr(String provider) {
    return "\\s*|all|(.*,)?\\s*" + Pattern.quote(provider) + "\\s*(,.*)?";
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

  /**
   * Shows what is found, or what is wrong beside the form that asked for it.
   *
   * @param blank what the page shows where nothing is found
   */
  void answer(
      Context context,
      String page,
      Map<String, Object> blank,
      Supplier<Map<String, Object>> found) {
    Map<String, Object> values = new LinkedHashMap<>(blank);
    values.put("where", this);
    try {
      values.putAll(found.get());
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, page, values);
  }

  /** The same list, from another part on. */
  String more(Optional<Cursor> next, String... names) {
    Link more = link;
    for (String name : names) {
      more = more.with(name, text(name));
    }
    Link whole = more;
    return next.map(cursor -> whole.with("cursor", cursor.text()).toString()).orElse("");
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
