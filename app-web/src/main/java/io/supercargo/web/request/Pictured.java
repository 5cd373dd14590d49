package io.supercargo.web.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.web.http.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Pictures as callers hand them over.
 *
 * @param addresses of those that stand somewhere already
 */
public record Pictured(List<URI> addresses, List<EvidencePicture> pictures) {
  /** Takes a list of addresses and of pictures in Base64 out of a body. */
  public static Pictured take(ObjectNode body, String name) {
    JsonNode all = body.remove(name);
    if (all == null || all.isNull()) {
      return new Pictured(List.of(), List.of());
    }
    if (!all.isArray()) {
      throw new InvalidValue(name, Json.kind(all), "an array of addresses or pictures in Base64");
    }
    List<URI> addresses = new ArrayList<>();
    List<EvidencePicture> pictures = new ArrayList<>();
    for (JsonNode one : all) {
      if (!one.isTextual()) {
        throw new InvalidValue(name, Json.kind(one), "an address or a picture in Base64");
      }
      if (one.asText().matches("(?i)https?://.*")) {
        addresses.add(address(name, one.asText()));
      } else {
        pictures.add(decoded(name, one.asText()));
      }
    }
    return new Pictured(addresses, pictures);
  }

  /** Those of a form or of JSON; addresses alone. */
  public static List<URI> addresses(Fields fields, String name) {
    return fields.texts(name).stream().map(text -> address(name, text)).toList();
  }

  /** The file of a form. */
  public static Optional<EvidencePicture> file(Form form, String name) {
    return form.file(name).filter(bytes -> bytes.length > 0).map(bytes -> picture(name, bytes));
  }

  /** Base64, of a data URL too, as browsers make them. */
  public static EvidencePicture decoded(String name, String text) {
    String base64 = text.startsWith("data:") ? text.substring(text.indexOf(',') + 1) : text;
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
    } catch (IllegalArgumentException notBase64) {
      throw new InvalidValue(
          name, text.length() + " characters", "an address or a picture in Base64");
    }
    return picture(name, bytes);
  }

  public static EvidencePicture picture(String name, byte[] bytes) {
    try {
      return new EvidencePicture(bytes);
    } catch (InvalidValue wrong) {
      throw wrong.in(name);
    }
  }

  private static URI address(String name, String text) {
    if (!text.matches("(?i)https?://[^\\s]{1,2000}")) {
      throw new InvalidValue(name, text, "an address such as https://example.org/a.png");
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException notAnAddress) {
      throw new InvalidValue(name, text, "an address such as https://example.org/a.png");
    }
  }
}
