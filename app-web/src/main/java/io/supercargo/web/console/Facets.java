package io.supercargo.web.console;

import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.search.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything that a search can be narrowed and ordered by, with what is chosen. */
record Facets(
    List<Choice> providers,
    List<Choice> marketplaces,
    List<Choice> sorts,
    List<Choice> languages,
    List<Drawer> categories,
    List<Group> groups) {
  private static final List<String> ORDERS =
      List.of(
          "", "price:asc", "price:desc", "payable:asc", "monthlySales:desc", "repurchaseRate:desc");

  /** A category with those below it. */
  record Drawer(Choice self, List<Choice> inside) {}

  /** Filters under one heading. */
  record Group(String name, boolean open, List<Choice> filters) {}

  static Facets of(
      SearchForm form, Words t, List<Category> categories, List<ProviderCard> providers) {
    return new Facets(
        providers(form.text("provider"), t, providers),
        marketplaces(
            form.text("marketplace"),
            t,
            providers.stream()
                .flatMap(card -> card.marketplaces().keySet().stream())
                .distinct()
                .sorted()
                .toList()),
        sorts(form, t),
        languages(form),
        drawers(form.text("category"), categories),
        Arrays.stream(Filter.Group.values()).map(group -> group(group, form, t)).toList());
  }

  static List<Choice> providers(String written, Words t, List<ProviderCard> providers) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("provider.routed"), written.isEmpty()));
    choices.add(new Choice("all", t.of("provider.all"), written.equals("all")));
    providers.stream()
        .map(ProviderCard::name)
        .forEach(name -> choices.add(new Choice(name, name, name.equals(written))));
    return Choice.keeping(written, choices);
  }

  /** The main one of each provider, and every one that is reached. */
  static List<Choice> marketplaces(String written, Words t, List<Marketplace> marketplaces) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("marketplace.main"), written.isEmpty()));
    marketplaces.stream()
        .map(Marketplace::code)
        .forEach(
            code ->
                choices.add(new Choice(code, t.of("marketplace." + code), code.equals(written))));
    return Choice.keeping(written, choices);
  }

  private static List<Choice> sorts(SearchForm form, Words t) {
    String written = form.text("sort");
    return Choice.keeping(
        written,
        ORDERS.stream()
            .map(order -> new Choice(order, t.of("sort." + order), order.equals(written)))
            .toList());
  }

  private static List<Choice> languages(SearchForm form) {
    return Choice.keeping(
        form.lang(),
        Arrays.stream(Language.values())
            .map(Language::code)
            .map(code -> new Choice(code, ownName(code), code.equals(form.lang())))
            .toList());
  }

  private static String ownName(String code) {
    Locale locale = Locale.forLanguageTag(code);
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  static List<Drawer> drawers(String written, List<Category> categories) {
    List<Drawer> drawers =
        categories.stream()
            .map(
                top ->
                    new Drawer(
                        choice(top, written),
                        top.children().stream().map(each -> choice(each, written)).toList()))
            .toList();
    boolean known =
        written.isEmpty()
            || drawers.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.self), each.inside.stream()))
                .anyMatch(Choice::chosen);
    return known
        ? drawers
        : Stream.concat(
                drawers.stream(),
                Stream.of(new Drawer(new Choice(written, written, true), List.of())))
            .toList();
  }

  private static Choice choice(Category category, String written) {
    String name = category.translatedName().orElse(category.name());
    return new Choice(category.id().value(), name, category.id().value().equals(written));
  }

  private static Group group(Filter.Group group, SearchForm form, Words t) {
    List<String> written = form.texts("filter");
    List<Choice> filters =
        Arrays.stream(Filter.values())
            .filter(filter -> filter.group() == group)
            .map(each -> new Choice(each.code(), t.label(each), written.contains(each.code())))
            .toList();
    boolean open = group != Filter.Group.QUALITY || filters.stream().anyMatch(Choice::chosen);
    return new Group(t.group(group), open, filters);
  }
}
