package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What others search for in a category; each word leads to the search for it. */
final class HotWordsPage implements Routes {
  private static final String NAME = "hot-words";

  private final LookUp lookUp;
  private final ListProviders providers;
  private final Drawers drawers;

  @Inject
  HotWordsPage(LookUp lookUp, ListProviders providers, Drawers drawers) {
    this.lookUp = lookUp;
    this.providers = providers;
    this.drawers = drawers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where = Whereabouts.read(context, t, providers.list(), Capability.HOT_WORDS);
    String category = drawers.chosen(where);
    Map<String, Object> blank =
        Map.of("categories", Facets.drawers(category, drawers.all(where)), "rows", List.of());
    where.answer(
        context,
        NAME,
        blank,
        () -> category.isEmpty() ? Map.of() : Map.of("rows", rows(category, where)));
  }

  private List<Term> rows(String category, Whereabouts where) {
    CategoryId id = new CategoryId(category);
    Answer<List<Text>> answer =
        lookUp.find(Speciality.hotWords(id, where.audience().language()), where.selection());
    Link search = where.link().withPath("/").with("provider", answer.provider());
    return answer.value().stream()
        .map(word -> Term.of(word, where, search.with("q", word.original())))
        .toList();
  }
}
