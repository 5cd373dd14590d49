package io.supercargo.http.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Looks for the content in a part of an answer. Has a constructor without parameters. */
public interface Finder {
  /** Knows the names of the content's fields. */
  ObjectMapper names();

  /** What stands innermost; the part itself where nothing is around it. */
  @Nullable JsonNode content(JsonNode part);

  /** A new one. */
  static Finder of(Found found) {
    try {
      return found.by().getConstructor().newInstance();
    } catch (ReflectiveOperationException notPublic) {
      throw new IllegalStateException(found.by().getName(), notPublic);
    }
  }
}
