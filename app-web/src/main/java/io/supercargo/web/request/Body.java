package io.supercargo.web.request;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.web.http.Json;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads bodies. How large they may be is decided in one place for all of them. */
public final class Body {
  /** A picture of 3 MB in Base64 with its envelope. */
  public static final long MAX_BYTES = 5L * 1024 * 1024;

  private Body() {}

  /** The media type without its parameters, in small letters; empty when none is given. */
  public static String mediaType(Context context) {
    String type = context.header("Content-Type"); // the server's own getter fails on odd charsets
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** A JSON object; nothing at all counts as an empty one. */
  public static ObjectNode object(Context context) {
    return object(context, Json.TYPE);
  }

  /**
   * A JSON object, where other types are taken too.
   *
   * @param types all of them, for people
   */
  public static ObjectNode object(Context context, String types) {
    byte[] body = context.bodyAsBytes();
    if (body.length == 0) {
      return Json.emptyObject();
    }
    requireJson(mediaType(context), types);
    JsonNode tree = tree(body);
    if (tree instanceof ObjectNode object) {
      return object;
    }
    throw new InvalidValue("body", Json.kind(tree), "a JSON object");
  }

  /** Refuses a body of any other type. */
  public static Refusal unsupported(String found, String expected) {
    return Refusal.of(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        "Content-Type: %s (expected: %s)".formatted(found.isEmpty() ? "none" : found, expected));
  }

  private static void requireJson(String type, String types) {
    if (!type.equals(Json.TYPE) && !type.endsWith("+json")) {
      throw unsupported(type, types);
    }
  }

  private static JsonNode tree(byte[] body) {
    try {
      return Json.tree(body);
    } catch (JsonProcessingException broken) {
      throw brokenAt(broken.getLocation(), words(broken));
    } catch (IOException noText) {
      throw brokenAt(null, String.valueOf(noText.getMessage()));
    }
  }

  /** Those of the library, but where it names itself. */
  private static String words(JsonProcessingException broken) {
    if (broken instanceof MismatchedInputException) {
      return "something follows the end of the document";
    }
    return broken.getOriginalMessage().replaceAll(", from `[^`]*`| \\(start marker at .*", "");
  }

  /** No place is known of what is no text, or is nested too deep. */
  private static Refusal brokenAt(@Nullable JsonLocation place, String reason) {
    String where =
        place == null
            ? ""
            : "line %d, column %d: ".formatted(place.getLineNr(), place.getColumnNr());
    return Refusal.of(ProblemType.BROKEN_JSON, where + reason);
  }
}
