package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;

/** The first page: searches by words, in a shop, or by a picture that was handed in. */
final class SearchPage implements Routes {
  private final SearchDesk desk;

  @Inject
  SearchPage(SearchDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/", this::search);
  }

  private void search(Context context) {
    desk.serve(context, SearchForm.read(context));
  }
}
