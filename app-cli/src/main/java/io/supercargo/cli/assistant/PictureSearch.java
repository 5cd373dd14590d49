package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Finds offers that look like a picture. Of a file nothing is sent on unless it is a picture. */
final class PictureSearch implements Errand {
  private static final int USUAL_LIMIT = 10;
  private static final List<String> PASSED =
      List.of("keyword", "region", "provider", "marketplace", "sort", "minPrice", "maxPrice");

  @Override
  public JsonNode run(RestClient server, ObjectNode arguments) {
    if (Stream.of("file", "imageUrl", "image").filter(arguments::has).count() != 1) {
      throw new InvalidValue("picture", "none or several", "one of file, imageUrl and image");
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (arguments.has("file")) {
      body.put(
          "image", Base64.getEncoder().encodeToString(picture(arguments.path("file").asText())));
    }
    Words.pass(arguments, "image", body);
    Words.pass(arguments, "imageUrl", body);
    PASSED.forEach(name -> Words.pass(arguments, name, body));
    body.put("limit", arguments.path("limit").asInt(USUAL_LIMIT));
    return Words.answer(server, Request.post("/api/v1/products/search-by-image", body.toString()));
  }

  private static byte[] picture(String file) {
    try (InputStream bytes = Files.newInputStream(Path.of(file))) {
      return new ImageRef.Bytes(bytes.readNBytes(ImageRef.MAX_BYTES + 1)).bytes();
    } catch (IOException | InvalidPathException unreadable) {
      throw new InvalidValue("file", file, "the absolute path of a picture that can be read");
    }
  }
}
