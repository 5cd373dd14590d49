package io.supercargo.domain.webhook;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Matter;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A system that is told of events. Its secrets are kept apart.
 *
 * @param id e.g. {@code wh_06ev4x1q2k5m8p3r}
 * @param types empty for all
 * @param ordered whether an event waits until those before it were taken or given up
 * @param disabled since when it is told nothing, and why
 */
public record Endpoint(
    String id,
    URI url,
    Set<EventType> types,
    boolean ordered,
    String description,
    Instant created,
    Optional<Disabled> disabled) {
  private static final int LONGEST = 2_000;

  public Endpoint {
    types = Set.copyOf(types);
    String scheme = String.valueOf(url.getScheme());
    if (!(scheme.equals("https") || scheme.equals("http")) || url.getHost() == null) {
      throw new InvalidValue("url", url, "an http or https address");
    }
    if (url.getUserInfo() != null || url.getFragment() != null) {
      throw new InvalidValue("url", "with a user or a fragment", "an address without them");
    }
    if (url.toString().length() > LONGEST) {
      throw new InvalidValue("url", "more than 2000 characters", "at most 2000");
    }
    if (description.length() > LONGEST) {
      throw new InvalidValue("description", "more than 2000 characters", "at most 2000");
    }
  }

  /** Why it is told nothing. */
  public record Disabled(Instant at, String why) {}

  public boolean isEnabled() {
    return disabled.isEmpty();
  }

  /** Whether it is told of an event; a trial is for one endpoint, whatever else that wants. */
  public boolean wants(Event event) {
    if (event.happening().matter() instanceof Matter.Trial trial) {
      return trial.endpoint().equals(id);
    }
    return types.isEmpty() || types.contains(event.type());
  }

  public Endpoint disabled(Instant at, String why) {
    return with(Optional.of(new Disabled(at, why)));
  }

  public Endpoint enabled() {
    return with(Optional.empty());
  }

  private Endpoint with(Optional<Disabled> other) {
    return new Endpoint(id, url, types, ordered, description, created, other);
  }
}
