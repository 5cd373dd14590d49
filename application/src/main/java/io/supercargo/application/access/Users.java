package io.supercargo.application.access;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.User;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.UserBook;
import io.supercargo.ports.store.UserBook.Kept;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The people who may use the console. Thread-safe. */
public final class Users {
  private final UserBook book;
  private final Door door;
  private final InstantSource clock;
  private final Passwords passwords;

  public Users(UserBook book, Door door, InstantSource clock, Passwords passwords) {
    this.book = book;
    this.door = door;
    this.clock = clock;
    this.passwords = passwords;
  }

  public List<User> list() {
    return book.users();
  }

  public Optional<User> find(String name) {
    return book.find(name).map(Kept::user);
  }

  public boolean isEmpty() {
    return book.isEmpty();
  }

  /**
   * What would be added; nothing is kept.
   *
   * @throws InvalidValue for a name that is taken, and for a password that is no good
   */
  public User plan(String name, Secret password) {
    User user = new User(name, clock.instant());
    if (Passwords.checked(password).reveal().equals(name)) {
      throw new InvalidValue("password", "the name", "something else");
    }
    if (book.find(name).isPresent()) {
      throw new InvalidValue("name", name + " is taken", "a name that nobody else has");
    }
    return user;
  }

  /**
   * Lets somebody in. From then on nobody enters without showing anything.
   *
   * @throws InvalidValue as {@link #plan}
   */
  public User add(String name, Secret password) {
    User user = plan(name, password);
    if (!book.add(new Kept(user, passwords.hash(password)))) {
      throw new InvalidValue("name", name + " is taken", "a name that nobody else has");
    }
    door.shut();
    return user;
  }

  /**
   * Changes a password; whoever is in under that name has to say it.
   *
   * @return whether there is such a person
   * @throws InvalidValue for a password that is no good
   */
  public boolean change(String name, Secret password) {
    return book.change(name, passwords.hash(Passwords.checked(password)));
  }

  /**
   * Lets somebody in no more.
   *
   * @return whether there was such a person
   * @throws InvalidValue for the last one: nobody could log in any more
   */
  public boolean remove(String name) {
    if (book.find(name).isPresent() && book.users().size() == 1) {
      throw new InvalidValue("name", name + " is the last one", "somebody else beside");
    }
    return book.remove(name);
  }

  boolean knows(String name, Secret password) {
    Optional<Kept> kept = book.find(name);
    if (kept.isEmpty()) {
      passwords.matchNobody(password);
    }
    return kept.isPresent() && passwords.matches(password, kept.get().hash());
  }
}
