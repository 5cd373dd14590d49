package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.product.OpenProduct;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.Map;

/** Leads from the number on a package to the product. */
final class BarcodesPage implements Routes {
  private static final String NAME = "barcodes";

  private final OpenProduct products;
  private final ListProviders providers;

  @Inject
  BarcodesPage(OpenProduct products, ListProviders providers) {
    this.products = products;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::open);
  }

  private void open(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where = Whereabouts.read(context, t, providers.list(), Capability.BARCODES);
    Map<String, Object> blank = Map.of("code", where.text("code"));
    if (where.text("code").isEmpty()) {
      where.answer(context, NAME, blank, Map::of);
      return;
    }
    try {
      Answer<Product> found =
          products.open(
              Speciality.with(new Barcode(where.required("code")), where.audience()),
              where.selection());
      String page = Link.product(found.value().id()).with("provider", found.provider()).toString();
      context.redirect(page, HttpStatus.SEE_OTHER);
    } catch (InvalidValue | SupplierFailure failure) {
      where.answer(
          context,
          NAME,
          blank,
          () -> {
            throw failure;
          });
    }
  }
}
