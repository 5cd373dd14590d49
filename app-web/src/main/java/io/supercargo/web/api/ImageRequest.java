package io.supercargo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Form;
import io.supercargo.web.request.Written;
import java.util.List;
import java.util.Optional;

/** A search by picture as callers write it: as JSON, or as a form with the picture as a file. */
record ImageRequest(ImageRef image, Optional<ImageRegion> region, Fields fields) {
  private static final List<String> KNOWN =
      Asked.names(
          List.of("image", "imageId", "imageUrl", "region", "keyword", "auxiliaryText"),
          Asked.WHERE,
          Asked.REFINEMENT,
          Asked.AUDIENCE,
          Asked.PAGE,
          Asked.SEARCHED);

  static ImageRequest read(Context context) {
    return context.isMultipartFormData() ? form(context) : json(context);
  }

  ImageQuery query() {
    return new ImageQuery(
        image,
        new ImageQuery.Hint(region, fields.text("keyword"), fields.text("auxiliaryText")),
        Asked.refinement(fields),
        PageRequest.FIRST,
        Asked.audience(fields));
  }

  private static ImageRequest json(Context context) {
    ObjectNode body = Body.object(context, "application/json or multipart/form-data");
    Optional<ImageRegion> region = Region.take(body);
    Fields fields = Written.json(context, body, KNOWN);
    return new ImageRequest(
        Picture.of(fields), region.or(() -> Region.of(fields.text("region"))), fields);
  }

  private static ImageRequest form(Context context) {
    Form form = Form.read(context);
    Fields fields = Written.form(context, form, KNOWN);
    ImageRef image =
        Picture.file(form).map(ImageRef.class::cast).orElseGet(() -> Picture.of(fields));
    return new ImageRequest(image, Region.of(fields.text("region")), fields);
  }
}
