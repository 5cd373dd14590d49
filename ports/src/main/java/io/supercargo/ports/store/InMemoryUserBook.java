package io.supercargo.ports.store;

import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.Session;
import io.supercargo.domain.access.User;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** People and sessions in maps. */
final class InMemoryUserBook implements UserBook {
  private final TreeMap<String, Kept> people = new TreeMap<>();
  private final Map<String, Session> sessions = new HashMap<>();

  @Override
  public synchronized boolean add(Kept kept) {
    return people.putIfAbsent(kept.user().name(), kept) == null;
  }

  @Override
  public synchronized Optional<Kept> find(String name) {
    return Optional.ofNullable(people.get(name));
  }

  @Override
  public synchronized List<User> users() {
    return people.values().stream().map(Kept::user).toList();
  }

  @Override
  public synchronized boolean isEmpty() {
    return people.isEmpty();
  }

  @Override
  public synchronized boolean change(String name, String hash) {
    endAll(name);
    return people.computeIfPresent(name, (any, kept) -> new Kept(kept.user(), hash)) != null;
  }

  @Override
  public synchronized boolean assign(String name, Role role) {
    return people.computeIfPresent(name, (any, kept) -> new Kept(kept.user().as(role), kept.hash()))
        != null;
  }

  @Override
  public synchronized boolean remove(String name) {
    endAll(name);
    return people.remove(name) != null;
  }

  @Override
  public synchronized void begin(Session session) {
    sessions.put(session.digest(), session);
  }

  @Override
  public synchronized Optional<Session> session(String digest) {
    return Optional.ofNullable(sessions.get(digest));
  }

  @Override
  public synchronized void seen(String digest, Instant at) {
    sessions.computeIfPresent(
        digest, (any, it) -> new Session(digest, it.user(), it.created(), at));
  }

  @Override
  public synchronized void end(String digest) {
    sessions.remove(digest);
  }

  @Override
  public synchronized void sweep(Instant before) {
    sessions.values().removeIf(session -> session.seen().isBefore(before));
  }

  private void endAll(String name) {
    sessions.values().removeIf(session -> session.user().equals(name));
  }
}
