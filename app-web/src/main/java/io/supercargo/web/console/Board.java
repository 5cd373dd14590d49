package io.supercargo.web.console;

import io.supercargo.application.provider.ProviderReport;
import io.supercargo.application.search.SearchAnswer;
import io.supercargo.domain.Language;
import io.supercargo.domain.search.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param more where to go on; empty at the end
 */
record Board(
    boolean searched,
    List<OfferCard> cards,
    String total,
    String more,
    List<Report> reports,
    List<Chip> chips) {
  static final Board EMPTY = new Board(false, List.of(), "", "", List.of(), List.of());

  /** How one provider did. */
  record Report(String name, String status, long millis, String reason) {
    static Report of(ProviderReport report) {
      return new Report(
          report.name(), report.status().code(), report.millis(), report.reason().orElse(""));
    }
  }

  /** Something that narrows the search, and the search without it. */
  record Chip(String label, String without) {}

  static Board of(SearchAnswer answer, SearchForm form, Words t) {
    Link link = form.link();
    return new Board(
        !form.isBlank(),
        answer.items().stream().map(each -> OfferCard.of(each, form, t)).toList(),
        Figures.count(answer.total()),
        answer.next().map(next -> link.with("cursor", next.text()).toString()).orElse(""),
        answer.providers().stream().map(Report::of).toList(),
        chips(form, t));
  }

  /** A list that nobody searched for; its address goes on with the next part. */
  static Board listed(SearchAnswer answer, Link link, Language reader, Words t) {
    return new Board(
        true,
        answer.items().stream()
            .map(each -> OfferCard.of(each.offer(), each.provider(), reader.code(), t))
            .toList(),
        Figures.count(answer.total()),
        answer.next().map(next -> link.with("cursor", next.text()).toString()).orElse(""),
        answer.providers().stream().map(Report::of).toList(),
        List.of());
  }

  private static List<Chip> chips(SearchForm form, Words t) {
    List<Chip> chips = new ArrayList<>();
    for (String code : form.texts("filter")) {
      chips.add(new Chip(label(code, t), form.link().without("filter", code).toString()));
    }
    for (String name : List.of("minPrice", "maxPrice", "shop", "collection", "topic")) {
      String value = form.text(name);
      if (!value.isEmpty()) {
        String label = t.of("chip." + name).replace("%s", value);
        chips.add(new Chip(label, form.link().with(name, "").toString()));
      }
    }
    return chips;
  }

  private static String label(String code, Words t) {
    Optional<Filter> known =
        Arrays.stream(Filter.values()).filter(filter -> filter.code().equals(code)).findFirst();
    return known.map(t::label).orElse(code);
  }
}
