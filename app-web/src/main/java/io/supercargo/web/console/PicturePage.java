package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.supercargo.application.search.ShowPicture;
import io.supercargo.application.search.StorePicture;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Form;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes a picture in, leads on to the search by it, and shows it there. */
final class PicturePage implements Routes {
  private static final String FIELD = "image";

  private final StorePicture store;
  private final ShowPicture show;
  private final SearchDesk desk;

  @Inject
  PicturePage(StorePicture store, ShowPicture show, SearchDesk desk) {
    this.store = store;
    this.show = show;
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/pictures", this::take);
    routes.get("/pictures/{id}", this::picture);
  }

  private void take(Context context) {
    SearchForm form = SearchForm.read(context);
    try {
      String id = store.store(read(context)).id();
      context.redirect(form.link().with("imageId", id).toString(), HttpStatus.SEE_OTHER);
    } catch (InvalidValue | Refusal notAPicture) {
      desk.refuse(context, form, notAPicture);
    }
  }

  private void picture(Context context) {
    String id = context.pathParam("id");
    ImageRef.Bytes picture = show.show(id).orElseThrow(() -> Refusal.notFound("picture", id));
    context
        .header(Header.CACHE_CONTROL, "private, max-age=3600")
        .contentType(picture.format().mediaType())
        .result(picture.bytes());
  }

  private static ImageRef.Bytes read(Context context) {
    Optional<byte[]> file =
        context.isMultipartFormData() ? Form.read(context).file(FIELD) : Optional.empty();
    return new ImageRef.Bytes(
        file.orElseThrow(() -> new InvalidValue(FIELD, "missing", "a PNG, JPEG or WebP picture")));
  }
}
