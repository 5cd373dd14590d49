package io.supercargo.http.gateway;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hands out the codes and tokens of a gateway. Each tells what it is and when it ends, and is
 * signed with its client's secret, so that it outlives a restart and every node takes it. That a
 * code is good once is remembered by the node that took it. Thread-safe.
 */
public final class TokenMint {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final InstantSource clock;
  private final Map<String, Instant> usedCodes = new ConcurrentHashMap<>();

  public TokenMint(InstantSource clock) {
    this.clock = clock;
  }

  /** What a coin is good for. */
  public enum Kind {
    CODE,
    ACCESS,
    REFRESH
  }

  /** What was handed out. */
  public record Coin(Secret text, Instant ends) {}

  public Coin strike(Kind kind, GatewayClient client, Duration life) {
    Instant ends = Instant.ofEpochSecond(clock.instant().plus(life).getEpochSecond());
    String body =
        "%s-%d-%s"
            .formatted(
                kind.name().toLowerCase(Locale.ROOT), ends.getEpochSecond(), UUID.randomUUID());
    return new Coin(new Secret(body + "-" + signature(body, client)), ends);
  }

  /** Whether this is one of ours, of that kind, for that client, and has not ended. */
  public boolean takes(Kind kind, Secret coin, GatewayClient client) {
    return end(kind, coin, client).filter(clock.instant()::isBefore).isPresent();
  }

  /** Takes a code; the second time it is no longer taken. */
  public boolean redeem(Secret code, GatewayClient client) {
    Instant now = clock.instant();
    usedCodes.values().removeIf(ended -> !now.isBefore(ended));
    return end(Kind.CODE, code, client)
        .filter(now::isBefore)
        .filter(end -> usedCodes.putIfAbsent(code.reveal(), end) == null)
        .isPresent();
  }

  /** When it ends; empty for what is not ours. */
  private static Optional<Instant> end(Kind kind, Secret coin, GatewayClient client) {
    String text = coin.reveal();
    int beforeSignature = text.length() - signature("", client).length() - 1;
    String beginning = kind.name().toLowerCase(Locale.ROOT) + "-";
    if (beforeSignature < 0 || !text.matches(beginning + "[0-9]{1,12}-.*")) {
      return Optional.empty();
    }
    String body = text.substring(0, beforeSignature);
    if (!MessageDigest.isEqual(utf8(text), utf8(body + "-" + signature(body, client)))) {
      return Optional.empty();
    }
    String rest = body.substring(beginning.length());
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(rest.split("-", 2)[0])));
  }

  private static String signature(String body, GatewayClient client) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(utf8(client.secret().reveal()), ALGORITHM));
      return TEXT.encodeToString(mac.doFinal(utf8(client.key() + " " + body)));
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
