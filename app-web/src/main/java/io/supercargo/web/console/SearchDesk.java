package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.application.search.SearchAnswer;
import io.supercargo.application.search.SearchByImage;
import io.supercargo.application.search.SearchProducts;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers a search with its form, and what was found or what went wrong beside it. */
final class SearchDesk {
  private static final String EMBEDDED = "sandbox";

  private final SearchProducts words;
  private final SearchByImage pictures;
  private final ListProviders providers;
  private final Drawers drawers;
  private final Suggestions suggestions;

  @Inject
  SearchDesk(
      SearchProducts words,
      SearchByImage pictures,
      ListProviders providers,
      Drawers drawers,
      Suggestions suggestions) {
    this.words = words;
    this.pictures = pictures;
    this.providers = providers;
    this.drawers = drawers;
    this.suggestions = suggestions;
  }

  /** Searches and shows; a failure is shown in place. */
  void serve(Context context, SearchForm form) {
    Words t = Words.in(Visitor.of(context).ui());
    try {
      Board board = form.isBlank() ? start(form, t) : Board.of(answer(form), form, t);
      context.header("HX-Push-Url", form.link().toString());
      show(context, form, Map.of("board", board));
    } catch (InvalidValue | SupplierFailure failure) {
      refuse(context, form, failure);
    }
  }

  /** Shows what is wrong with a search beside its form. */
  void refuse(Context context, SearchForm form, RuntimeException failure) {
    Trouble trouble = Trouble.of(failure, context);
    context.status(trouble.status());
    show(context, form, Map.of("board", Board.EMPTY, "trouble", trouble));
  }

  private SearchAnswer answer(SearchForm form) {
    return form.byPicture()
        ? pictures.search(form.imageQuery(), form.selection(), form.cursor(), form.limit()).hits()
        : words.search(form.query(), form.selection(), form.cursor(), form.limit());
  }

  /** The embedded market has something to look at before anybody asks; real suppliers wait. */
  private Board start(SearchForm form, Words t) {
    SearchQuery query = form.query();
    boolean embeddedAlone =
        providers.list().stream().map(ProviderCard::type).allMatch(EMBEDDED::equals);
    return embeddedAlone
        ? Board.of(words.search(query, form.selection(), form.cursor(), form.limit()), form, t)
        : Board.EMPTY;
  }

  private void show(Context context, SearchForm form, Map<String, Object> found) {
    List<ProviderCard> cards = providers.list();
    Words t = Words.in(Visitor.of(context).ui());
    Map<String, Object> values = new LinkedHashMap<>(found);
    values.put("form", form);
    values.put("facets", Facets.of(form, t, drawers.all(form), cards));
    values.put("suggestions", suggestions.of(form));
    values.put("embedded", cards.stream().map(ProviderCard::type).allMatch(EMBEDDED::equals));
    Sheet.answer(context, "search", values);
  }
}
