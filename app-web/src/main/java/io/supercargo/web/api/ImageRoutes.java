package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.search.ImageAnswer;
import io.supercargo.application.search.SearchByImage;
import io.supercargo.application.search.StorePicture;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.view.ImageSearchView;
import io.supercargo.web.view.StoredImageView;
import jakarta.inject.Inject;

/** Takes pictures in and searches by them. */
final class ImageRoutes implements Routes {
  private final StorePicture pictures;
  private final SearchByImage search;

  @Inject
  ImageRoutes(StorePicture pictures, SearchByImage search) {
    this.pictures = pictures;
    this.search = search;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/images", this::upload);
    routes.post("/api/v1/products/search-by-image", this::search);
  }

  private void upload(Context context) {
    context.status(HttpStatus.CREATED);
    Json.answer(context, StoredImageView.of(pictures.store(Picture.uploaded(context))));
  }

  private void search(Context context) {
    ImageRequest request = ImageRequest.read(context);
    Fields fields = request.fields();
    ImageAnswer answer =
        search.search(
            request.query(), Asked.selection(fields), Asked.cursor(fields), Asked.limit(fields));
    Freshness.tell(context, answer.hits().age());
    Json.answer(context, ImageSearchView.of(answer, Asked.raw(fields)));
  }
}
