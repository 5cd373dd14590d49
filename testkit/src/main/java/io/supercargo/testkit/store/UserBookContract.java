package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.Session;
import io.supercargo.domain.access.User;
import io.supercargo.ports.store.UserBook;
import io.supercargo.ports.store.UserBook.Kept;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every book of people keeps. */
public abstract class UserBookContract {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  /** An empty one. */
  protected abstract UserBook book();

  @Test
  void aPersonIsKeptUnderANameThatIsFree() {
    UserBook book = book();
    assertThat(book.isEmpty()).isTrue();

    assertThat(book.add(kept("bob", "h1"))).isTrue();
    assertThat(book.add(kept("ada", "h2"))).isTrue();
    assertThat(book.add(kept("bob", "h3"))).isFalse();

    assertThat(book.isEmpty()).isFalse();
    assertThat(book.find("bob")).contains(kept("bob", "h1"));
    assertThat(book.find("Bob")).isEmpty();
    assertThat(book.users()).extracting(User::name).containsExactly("ada", "bob");
  }

  @Test
  void anotherPasswordEndsAllSessions() {
    UserBook book = book();
    book.add(kept("ada", "h1"));
    book.add(kept("bob", "h2"));
    book.begin(session("d1", "ada"));
    book.begin(session("d2", "bob"));

    assertThat(book.change("ada", "h9")).isTrue();
    assertThat(book.change("eve", "h9")).isFalse();

    assertThat(book.find("ada")).contains(kept("ada", "h9"));
    assertThat(book.session("d1")).isEmpty();
    assertThat(book.session("d2")).contains(session("d2", "bob"));
  }

  @Test
  void anotherRoleLeavesTheSessions() {
    UserBook book = book();
    book.add(kept("ada", "h1"));
    book.begin(session("d1", "ada"));

    assertThat(book.assign("ada", Role.VIEWER)).isTrue();
    assertThat(book.assign("eve", Role.VIEWER)).isFalse();

    assertThat(book.find("ada")).contains(new Kept(new User("ada", Role.VIEWER, NOW), "h1"));
    assertThat(book.users()).extracting(User::role).containsExactly(Role.VIEWER);
    assertThat(book.session("d1")).isPresent();
  }

  @Test
  void whoIsRemovedIsGoneWithTheSessions() {
    UserBook book = book();
    book.add(kept("ada", "h1"));
    book.begin(session("d1", "ada"));

    assertThat(book.remove("ada")).isTrue();
    assertThat(book.remove("ada")).isFalse();

    assertThat(book.find("ada")).isEmpty();
    assertThat(book.session("d1")).isEmpty();
  }

  @Test
  void sessionsAreSeenEndedAndSweptAway() {
    UserBook book = book();
    book.add(kept("ada", "h1"));
    book.begin(session("d1", "ada"));
    book.begin(session("d2", "ada"));
    book.begin(session("d3", "ada"));

    book.seen("d1", NOW.plusSeconds(60));
    book.end("d2");
    book.sweep(NOW.plusSeconds(1));

    assertThat(book.session("d1")).contains(new Session("d1", "ada", NOW, NOW.plusSeconds(60)));
    assertThat(book.session("d2")).isEmpty();
    assertThat(book.session("d3")).isEmpty();
  }

  private static Kept kept(String name, String hash) {
    return new Kept(new User(name, Role.ADMIN, NOW), hash);
  }

  private static Session session(String digest, String user) {
    return new Session(digest, user, NOW, NOW);
  }
}
