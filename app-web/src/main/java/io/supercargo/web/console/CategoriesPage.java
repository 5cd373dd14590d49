package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ListCategories;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.ShowCategory;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The tree of categories, drawer by drawer, and those with a name. */
final class CategoriesPage implements Routes {
  private static final String NAME = "categories";

  private final ListCategories top;
  private final ShowCategory one;
  private final LookUp named;
  private final ListProviders providers;

  @Inject
  CategoriesPage(ListCategories top, ShowCategory one, LookUp named, ListProviders providers) {
    this.top = top;
    this.one = one;
    this.named = named;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::list);
    routes.get("/" + NAME + "/{id}", this::show);
  }

  private void list(Context context) {
    Whereabouts where = where(context, providers.list());
    Map<String, Object> blank =
        Map.of(
            "q", where.text("q"), "searchable", can(Capability.CATEGORY_SEARCH), "rows", List.of());
    where.answer(context, NAME, blank, () -> Map.of("rows", rows(where)));
  }

  private List<Shelf> rows(Whereabouts where) {
    Language reader = where.audience().language();
    Answer<List<Category>> answer =
        where
            .fields()
            .text("q")
            .map(part -> named.find(Speciality.categories(part, reader), where.selection()))
            .orElseGet(() -> top.list(where.selection(), reader));
    Link link = where.link().with("provider", answer.provider());
    return answer.value().stream().map(each -> Shelf.of(each, link, reader)).toList();
  }

  private void show(Context context) {
    List<ProviderCard> cards = providers.list();
    Whereabouts where = where(context, cards);
    try {
      Language reader = where.audience().language();
      CategoryId id = new CategoryId(context.pathParam("id"));
      Answer<Category> answer = one.show(id, where.selection(), reader);
      Link link = where.link().with("provider", answer.provider());
      Link about = Link.to("/").with("category", id.value());
      Sheet.answer(
          context,
          "category",
          Map.of(
              "where",
              where,
              "shelf",
              Shelf.of(answer.value(), link, reader),
              "provider",
              answer.provider(),
              "hot",
              can(Capability.RANKINGS) ? about.withPath("/rankings").toString() : "",
              "words",
              can(Capability.HOT_WORDS) ? about.withPath("/hot-words").toString() : ""));
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, context.pathParam("id"), failure);
    }
  }

  private static Whereabouts where(Context context, List<ProviderCard> cards) {
    Words t = Words.in(Visitor.of(context).ui());
    return Whereabouts.read(context, t, cards, Capability.CATEGORIES);
  }

  private boolean can(Capability capability) {
    return DiscoverTab.anybodyCan(capability, providers.list());
  }
}
