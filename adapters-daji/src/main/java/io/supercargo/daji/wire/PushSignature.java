package io.supercargo.daji.wire;

import io.supercargo.http.push.PushRequest;
import io.supercargo.http.push.Seal;
import io.supercargo.http.push.SignedForm;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Signs a pushed message: HMAC-SHA1 with the app secret. No page that was read tells over what and
 * how it is written; it is taken to be as 1688's own, and configuration may say otherwise.
 *
 * @param seal how the digest is written
 * @param named whether the field's name stands before its text
 */
public record PushSignature(Seal seal, boolean named) {
  public static final String FIELD = "_dj_signature";
  public static final PushSignature ASSUMED = new PushSignature(Seal.SHA1_UPPER_HEX, true);

  private static final String MESSAGE = "message";

  /** What configuration may say. */
  private enum Rule {
    UPPER_HEX(Seal.SHA1_UPPER_HEX, true),
    LOWER_HEX(Seal.SHA1_LOWER_HEX, true),
    BASE64(Seal.SHA1_BASE64, true),
    TEXT_UPPER_HEX(Seal.SHA1_UPPER_HEX, false),
    TEXT_LOWER_HEX(Seal.SHA1_LOWER_HEX, false),
    TEXT_BASE64(Seal.SHA1_BASE64, false);

    private final Seal seal;
    private final boolean named;

    Rule(Seal seal, boolean named) {
      this.seal = seal;
      this.named = named;
    }

    PushSignature signature() {
      return new PushSignature(seal, named);
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Reads {@code push-signature}; those that begin with {@code text} sign the text alone. */
  public static PushSignature read(Settings settings) {
    String code =
        settings.choice(
            "push-signature",
            Rule.UPPER_HEX.code(),
            Arrays.stream(Rule.values()).map(Rule::code).toArray(String[]::new));
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(Rule::signature)
        .orElse(ASSUMED);
  }

  public PushRequest signed(String message, Secret appSecret) {
    return SignedForm.write(FIELD, message, fields -> seal.over(text(fields), appSecret));
  }

  /** Whether a signature is the right one; takes the same time for right and wrong ones. */
  public boolean matches(String signature, Map<String, String> fields, Secret appSecret) {
    return seal.fits(signature, text(fields), appSecret);
  }

  private String text(Map<String, String> fields) {
    String message = fields.getOrDefault(MESSAGE, "");
    return named ? MESSAGE + message : message;
  }
}
