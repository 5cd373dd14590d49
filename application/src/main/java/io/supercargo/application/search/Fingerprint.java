package io.supercargo.application.search;

import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SearchQuery;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Tells whether two searches are the same, on any node and after any restart. The records of the
 * domain print all that they are made of, so their text is what is compared.
 */
final class Fingerprint {
  private Fingerprint() {}

  static long of(SearchQuery query, Selection selection) {
    return of(query.page(PageRequest.FIRST) + "\n" + selection.whom());
  }

  static long of(ImageQuery query, Selection selection) {
    String image =
        query.image() instanceof ImageRef.Bytes picture
            ? hex(picture.bytes())
            : query.image().toString();
    return of(
        String.join(
            "\n",
            image,
            query.hint().toString(),
            query.refinement().toString(),
            query.audience().toString(),
            selection.whom().toString()));
  }

  /** All that an answer depends on, without holding a picture itself. */
  static Object subject(ImageQuery query) {
    Object image = query.image() instanceof ImageRef.Bytes it ? hex(it.bytes()) : query.image();
    return List.of(image, query.hint(), query.refinement(), query.page(), query.audience());
  }

  static long of(String question, Audience audience, Selection selection) {
    return of(String.join("\n", question, audience.toString(), selection.whom().toString()));
  }

  /** SHA-256 in lower-case hex. */
  static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte each : sha256(bytes)) {
      text.append(Character.forDigit((each >> 4) & 15, 16))
          .append(Character.forDigit(each & 15, 16));
    }
    return text.toString();
  }

  static long of(byte[] bytes) {
    return ByteBuffer.wrap(sha256(bytes)).getLong();
  }

  private static long of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JVM has SHA-256", impossible);
    }
  }
}
