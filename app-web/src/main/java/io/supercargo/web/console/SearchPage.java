package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.product.OpenProduct;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * The first page: searches by words, in a shop, or by a picture that was handed in. Who pastes a
 * product's link is led to the product.
 */
final class SearchPage implements Routes {
  private static final String LINK = "(?i)https?://\\S+";

  private final SearchDesk desk;
  private final OpenProduct products;

  @Inject
  SearchPage(SearchDesk desk, OpenProduct products) {
    this.desk = desk;
    this.products = products;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/", this::search);
  }

  private void search(Context context) {
    SearchForm form = SearchForm.read(context);
    if (form.text("q").matches(LINK)) {
      open(context, form);
    } else {
      desk.serve(context, form);
    }
  }

  private void open(Context context, SearchForm form) {
    try {
      Answer<Product> found =
          products.open(Speciality.behind(link(form), form.audience()), form.selection());
      Link page =
          Link.product(found.value().id())
              .with("provider", found.provider())
              .with("lang", form.lang());
      lead(context, page.toString());
    } catch (InvalidValue | SupplierFailure failure) {
      desk.refuse(context, form, failure);
    }
  }

  private static URI link(SearchForm form) {
    return Fields.of(Map.of("q", List.of(form.text("q"))), List.of("q")).requiredLink("q");
  }

  /** A script that asked for a part of this page goes on to the whole of another. */
  private static void lead(Context context, String page) {
    if (context.header("HX-Request") == null) {
      context.redirect(page, HttpStatus.SEE_OTHER);
    } else {
      context.header("HX-Redirect", page).status(HttpStatus.NO_CONTENT);
    }
  }
}
