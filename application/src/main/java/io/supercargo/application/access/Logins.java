package io.supercargo.application.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.supercargo.domain.access.Session;
import io.supercargo.domain.access.User;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.UserBook;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Lets people in who say their password, for a while. Thread-safe. */
public final class Logins {
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int MISTAKES = 10;
  private static final int LONGEST_NAME = 60;

  private final UserBook book;
  private final Users users;
  private final InstantSource clock;

  /** When somebody, or somebody else in their name, was wrong lately; on this node. */
  private final Cache<String, Deque<Instant>> wrong =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(REMEMBERED).build();

  public Logins(UserBook book, Users users, InstantSource clock) {
    this.book = book;
    this.users = users;
    this.clock = clock;
  }

  /** What became of somebody who wanted in. */
  public sealed interface Answer {
    /**
     * @param token what the browser shows from now on
     */
    record In(Secret token) implements Answer {}

    /** Name or password is wrong; which of them is told to nobody. */
    record Wrong() implements Answer {}

    /** Too often wrong, so nothing was compared. */
    record Later(Instant until) implements Answer {}
  }

  /**
   * @param from where it is said: somebody elsewhere who guesses keeps nobody out here
   */
  public Answer login(String name, Secret password, InetAddress from) {
    Instant now = clock.instant();
    if (name.length() > LONGEST_NAME) {
      return new Answer.Wrong();
    }
    String guesser = name + " " + from.getHostAddress();
    Deque<Instant> mistakes = wrong.get(guesser, any -> new ArrayDeque<>());
    synchronized (mistakes) {
      mistakes.removeIf(then -> !then.plus(REMEMBERED).isAfter(now));
      if (mistakes.size() >= MISTAKES) {
        return new Answer.Later(mistakes.getFirst().plus(REMEMBERED));
      }
      mistakes.add(now);
    }
    if (!users.knows(name, password)) {
      return new Answer.Wrong();
    }
    wrong.invalidate(guesser);
    return new Answer.In(begin(name, now));
  }

  /** Lets somebody in who is known to be the right one. */
  public Secret begin(String name) {
    return begin(name, clock.instant());
  }

  private Secret begin(String name, Instant now) {
    Secret token = KeyText.session();
    book.sweep(now.minus(Session.IDLE));
    book.begin(new Session(KeyText.digest(token), name, now, now));
    return token;
  }

  /** Who shows this, with the role of now; nobody when the session is over. */
  public Optional<User> who(Secret token) {
    Instant now = clock.instant();
    String digest = KeyText.digest(token);
    Optional<Session> session = book.session(digest).filter(it -> !it.isOver(now));
    session
        .filter(it -> !it.seen().plus(NOTED_EVERY).isAfter(now))
        .ifPresent(it -> book.seen(digest, now));
    return session.flatMap(it -> users.find(it.user()));
  }

  public void logout(Secret token) {
    book.end(KeyText.digest(token));
  }

  /**
   * What a page of the session has to send along with a change: another site cannot know it, and
   * what the browser shows cannot be found from it.
   */
  public String seal(Secret token) {
    return KeyText.digest(new Secret("seal of " + token.reveal()));
  }

  public boolean isSealed(Secret token, String seal) {
    return KeyText.isSame(seal(token), seal);
  }
}
