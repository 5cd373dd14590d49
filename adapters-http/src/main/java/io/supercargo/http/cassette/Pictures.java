package io.supercargo.http.cassette;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Pictures travel as long texts; which one it was is told by its digest. */
final class Pictures {
  private static final int LONGEST = 2000;

  private Pictures() {}

  static JsonNode shortened(JsonNode value) {
    if (value instanceof ObjectNode object) {
      object.properties().forEach(member -> member.setValue(shortened(member.getValue())));
    }
    boolean isLong = value.isTextual() && value.textValue().length() > LONGEST;
    return isLong ? JsonNodeFactory.instance.textNode(digest(value.textValue())) : value;
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
