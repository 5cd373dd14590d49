package io.supercargo.web.api;

import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Form;
import io.supercargo.web.request.Written;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A picture as callers hand it over. */
final class Picture {
  private static final String FIELD = "image";

  private Picture() {}

  /** The picture to keep: the file of a form, a member of JSON, or the body itself. */
  static ImageRef.Bytes uploaded(Context context) {
    List<String> known = List.of(FIELD);
    if (context.isMultipartFormData()) {
      Form form = Form.read(context);
      Written.form(context, form, known);
      return file(form).orElseThrow(() -> missing(FIELD));
    }
    String type = Body.mediaType(context);
    if (type.startsWith("image/") || type.equals("application/octet-stream")) {
      Written.query(context, List.of());
      return new ImageRef.Bytes(context.bodyAsBytes());
    }
    if (type.equals("application/json")) {
      Fields fields = Written.json(context, Body.object(context), known);
      return fields.text(FIELD).map(Picture::decode).orElseThrow(() -> missing(FIELD));
    }
    throw unsupported(type);
  }

  /** The picture by its id, else by itself, else by its address. */
  static ImageRef of(Fields fields) {
    Optional<ImageRef> stored = fields.text("imageId").map(ImageRef.Stored::new);
    Optional<ImageRef> address = fields.text("imageUrl").map(Picture::address);
    Optional<ImageRef> bytes = fields.text(FIELD).map(Picture::decode);
    return stored
        .or(() -> bytes)
        .or(() -> address)
        .orElseThrow(() -> missing("image, imageId or imageUrl"));
  }

  /** The file of a form. */
  static Optional<ImageRef.Bytes> file(Form form) {
    return form.file(FIELD).map(ImageRef.Bytes::new);
  }

  /** Base64, of a data URL too, as browsers make them. */
  private static ImageRef.Bytes decode(String text) {
    String base64 = text.startsWith("data:") ? text.substring(text.indexOf(',') + 1) : text;
    try {
      return new ImageRef.Bytes(Base64.getDecoder().decode(base64.replaceAll("\\s", "")));
    } catch (InvalidValue notAPicture) {
      throw notAPicture;
    } catch (IllegalArgumentException notBase64) {
      throw new InvalidValue(FIELD, text.length() + " characters", "a picture in Base64");
    }
  }

  private static ImageRef.Address address(String text) {
    try {
      return new ImageRef.Address(new URI(text));
    } catch (URISyntaxException notAnAddress) {
      throw new InvalidValue("imageUrl", text, "an http or https address");
    }
  }

  private static InvalidValue missing(String expected) {
    return new InvalidValue(FIELD, "missing", expected.equals(FIELD) ? "a picture" : expected);
  }

  private static Refusal unsupported(String type) {
    return Body.unsupported(type, "multipart/form-data, application/json or image/png, jpeg, webp");
  }
}
