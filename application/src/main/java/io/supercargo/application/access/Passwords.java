package io.supercargo.application.access;

import com.password4j.Argon2Function;
import com.password4j.SaltGenerator;
import com.password4j.types.Argon2;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hashes what people can remember with Argon2id, which is slow and wants memory: 19 MiB and two
 * passes, as OWASP has it. Few are hashed at once, so that a flood of guesses takes no more than
 * that. The library writes its hashes as the machine's language has it, so they are written here.
 * Thread-safe.
 */
public final class Passwords {
  /** In KiB. */
  private static final int USUAL_MEMORY = 19_456;

  private static final String FORM = "$argon2id$v=19$m=%d,t=2,p=1$%s$%s";
  private static final Pattern WRITTEN =
      Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]+),t=2,p=1\\$([^$]+)\\$([^$]+)");
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int LENGTH = 32;
  private static final int SALT = 16;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;

  private final Semaphore turns = new Semaphore(2, true);
  private final int memory;

  public Passwords() {
    this(USUAL_MEMORY);
  }

  /**
   * @param memory in KiB; less is for tests alone
   */
  public Passwords(int memory) {
    this.memory = memory;
  }

  /**
   * @throws InvalidValue for one that is too short to be any good
   */
  static Secret checked(Secret password) {
    int length = password.reveal().length();
    if (length < SHORTEST || length > LONGEST) {
      throw new InvalidValue(
          "password", length + " characters", "%d to %d".formatted(SHORTEST, LONGEST));
    }
    return password;
  }

  String hash(Secret password) {
    byte[] salt = SaltGenerator.generate(SALT);
    return written(salt, hash(password, salt, memory));
  }

  boolean matches(Secret password, String kept) {
    Matcher parts = WRITTEN.matcher(kept);
    if (!parts.matches()) {
      throw new IllegalStateException("a password is not hashed with Argon2id");
    }
    byte[] salt = Base64.getDecoder().decode(parts.group(2));
    byte[] hash = hash(password, salt, Integer.parseInt(parts.group(1)));
    return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts.group(3)));
  }

  /** Takes as long as comparing with the hash of somebody. */
  void matchNobody(Secret password) {
    boolean matched = matches(password, written(new byte[SALT], new byte[LENGTH]));
    assert !matched;
  }

  private byte[] hash(Secret password, byte[] salt, int kibibytes) {
    turns.acquireUninterruptibly();
    try {
      byte[] text = cut(password).getBytes(StandardCharsets.UTF_8);
      return Argon2Function.getInstance(kibibytes, PASSES, LANES, LENGTH, Argon2.ID)
          .hash(text, salt)
          .getBytes();
    } finally {
      turns.release();
    }
  }

  /** None that is longer was ever taken. */
  private static String cut(Secret password) {
    String text = password.reveal();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST + 1);
  }

  private String written(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return FORM.formatted(memory, base64.encodeToString(salt), base64.encodeToString(hash));
  }
}
