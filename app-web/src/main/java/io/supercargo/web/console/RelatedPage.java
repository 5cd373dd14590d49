package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.search.FindRelated;
import io.supercargo.application.search.SearchAnswer;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.Map;

/** Offers that are like a product: a page of its own, and the last part of the product's page. */
final class RelatedPage implements Routes {
  private static final String NAME = "related";

  private final FindRelated related;
  private final ListProviders providers;

  @Inject
  RelatedPage(FindRelated related, ListProviders providers) {
    this.related = related;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::find);
  }

  private void find(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where = Whereabouts.read(context, t, providers.list(), Capability.RELATED_PRODUCTS);
    try {
      String id = where.required("id");
      SearchAnswer answer =
          related.find(
              ProductId.parse(id),
              where.audience(),
              where.selection(),
              where.cursor(),
              where.limit());
      Sheet.answer(
          context,
          NAME,
          Map.of(
              "where",
              where,
              "product",
              Link.product(id).with("provider", where.text("provider")).toString(),
              "board",
              Board.listed(answer, where.link().with("id", id), where.reader(), t)));
    } catch (InvalidValue | SupplierFailure failure) {
      where.refuse(context, NAME, failure);
    }
  }
}
