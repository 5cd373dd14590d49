package io.supercargo.application.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.application.order.Ids;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.store.PushInbox;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Takes a message: verifies it, keeps it as it came, and only then answers. Acting on it is for
 * later, and for others. Thread-safe.
 */
public final class ReceivePush {
  private static final int LONGEST_NUMBER = 100;

  private final Providers providers;
  private final PushInbox inbox;
  private final Quarantine quarantine;
  private final Ids ids;
  private final InstantSource clock;
  private final Signal signal;

  public ReceivePush(
      Providers providers, PushInbox inbox, Ids ids, InstantSource clock, Signal signal) {
    this.providers = providers;
    this.inbox = inbox;
    this.quarantine = new Quarantine(clock);
    this.ids = ids;
    this.clock = clock;
    this.signal = signal;
  }

  /**
   * @return what the supplier is to be answered; empty for a provider that pushes nothing, or that
   *     there is not
   */
  public Optional<PushAnswer> receive(String name, Callback callback) {
    return providers.all().stream()
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .flatMap(provider -> provider.port(PushReader.class))
        .map(reader -> taken(name, callback, reader.read(callback)));
  }

  /**
   * Takes a message that was fetched, and needs no signature for that.
   *
   * @param callback how it would have come
   */
  public void fetched(String name, Callback callback, PushMessage message) {
    if (inbox.keep(received(name, callback, message))) {
      signal.raise();
    }
  }

  private PushAnswer taken(String name, Callback callback, Reading reading) {
    if (reading instanceof Reading.Verified verified) {
      fetched(name, callback, verified.message());
    } else if (reading instanceof Reading.Refused refused && quarantine.hasRoom(name)) {
      inbox.keep(quarantined(name, callback, refused));
    }
    return reading.answer();
  }

  private Push received(String name, Callback callback, PushMessage message) {
    String key =
        message
            .number()
            .filter(number -> number.length() <= LONGEST_NUMBER)
            .map(number -> "number " + number)
            .orElseGet(() -> "digest " + digest(callback.body()));
    return push(name, key, Push.State.RECEIVED, callback, Optional.of(message), Optional.empty());
  }

  /** Its key is none that a genuine message could have. */
  private Push quarantined(String name, Callback callback, Reading.Refused refused) {
    String key = "refused " + digest(callback.headers() + callback.query() + callback.body());
    return push(
        name, key, Push.State.QUARANTINED, callback, Optional.empty(), Optional.of(refused.why()));
  }

  private Push push(
      String name,
      String key,
      Push.State state,
      Callback callback,
      Optional<PushMessage> message,
      Optional<String> note) {
    return new Push(ids.push(), name, clock.instant(), key, state, callback, message, 0, note);
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
