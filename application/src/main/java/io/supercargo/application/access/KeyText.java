package io.supercargo.application.access;

import io.supercargo.domain.access.AccessKey.Kind;
import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a key is written: its kind, what tells it from others, and 32 bytes of chance. So much chance
 * cannot be guessed, so a plain SHA-256 of the whole is kept, and no slow one.
 */
final class KeyText {
  private static final String IDS = "ky_";
  private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final int ID = 20;
  private static final int CHANCE = 52;
  private static final int INVITATION = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeyText() {}

  /** The text of a new key. */
  static Secret fresh(Kind kind, String id) {
    return new Secret(kind.prefix() + id.substring(IDS.length()) + chance(CHANCE));
  }

  /** What a browser shows for a session, which is guessed no more easily. */
  static Secret session() {
    return new Secret(chance(CHANCE));
  }

  /** What a person copies from the terminal, once. */
  static Secret invitation() {
    String text = chance(INVITATION);
    return new Secret(text.substring(0, INVITATION / 2) + "-" + text.substring(INVITATION / 2));
  }

  /** The id in a text; empty when it is no key of this house's making. */
  static Optional<String> id(Secret shown) {
    String text = shown.reveal();
    return Arrays.stream(Kind.values())
        .map(Kind::prefix)
        .filter(text::startsWith)
        .map(prefix -> text.substring(prefix.length()))
        .filter(rest -> rest.matches("[0-9a-z]{%d}".formatted(ID + CHANCE)))
        .map(rest -> IDS + rest.substring(0, ID))
        .findFirst();
  }

  static String digest(Secret text) {
    try {
      byte[] bytes = text.reveal().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }

  /** Takes as long whatever the difference is. */
  static boolean isSame(String digest, String other) {
    return MessageDigest.isEqual(
        digest.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Five bits of chance in each digit. */
  private static String chance(int length) {
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = DIGITS[RANDOM.nextInt(DIGITS.length)];
    }
    return new String(text);
  }
}
