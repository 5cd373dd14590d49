package io.supercargo.ports.store;

import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.Session;
import io.supercargo.domain.access.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The people who may use the console, and their sessions. Thread-safe; several nodes may share one.
 */
public interface UserBook {
  /** A person and the hash of the password. */
  record Kept(User user, String hash) {}

  /**
   * Keeps a new one; it is on disk when this returns.
   *
   * @return whether the name was free
   */
  boolean add(Kept kept);

  Optional<Kept> find(String name);

  /** By their names. */
  List<User> users();

  boolean isEmpty();

  /**
   * Puts another hash in the place of the one that is there, and ends all sessions.
   *
   * @return whether there is such a person
   */
  boolean change(String name, String hash);

  /**
   * Gives a person another role.
   *
   * @return whether there is such a person
   */
  boolean assign(String name, Role role);

  /**
   * Removes a person with all sessions.
   *
   * @return whether there was one
   */
  boolean remove(String name);

  void begin(Session session);

  Optional<Session> session(String digest);

  /** Notes that it is used; the latest may be lost when the machine loses power. */
  void seen(String digest, Instant at);

  void end(String digest);

  /** Forgets sessions that were not seen since. */
  void sweep(Instant before);

  /** A book that forgets when the process ends. */
  static UserBook inMemory() {
    return new InMemoryUserBook();
  }
}
