package io.supercargo.application.access;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.Role;
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
   * @throws InvalidValue for a name that is taken, for a password that is no good, and for a first
   *     one that could not let others in
   */
  public User plan(String name, Role role, Secret password) {
    User user = new User(name, role, clock.instant());
    if (role != Role.ADMIN && book.isEmpty()) {
      throw new InvalidValue("role", role.code(), "admin for the first one");
    }
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
  public User add(String name, Role role, Secret password) {
    User user = plan(name, role, password);
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
   * Gives somebody another role, at once.
   *
   * @return whether there is such a person
   * @throws InvalidValue for the last admin: nobody could change anything any more
   */
  public boolean assign(String name, Role role) {
    if (role != Role.ADMIN) {
      requireOtherAdmin(name);
    }
    return book.assign(name, role);
  }

  /**
   * Lets somebody in no more.
   *
   * @return whether there was such a person
   * @throws InvalidValue for the last admin: nobody could let others in any more
   */
  public boolean remove(String name) {
    requireOtherAdmin(name);
    return book.remove(name);
  }

  private void requireOtherAdmin(String name) {
    List<String> admins =
        book.users().stream().filter(user -> user.role() == Role.ADMIN).map(User::name).toList();
    if (admins.equals(List.of(name))) {
      throw new InvalidValue("name", name + " is the last admin", "another admin beside");
    }
  }

  boolean knows(String name, Secret password) {
    Optional<Kept> kept = book.find(name);
    if (kept.isEmpty()) {
      passwords.matchNobody(password);
    }
    return kept.isPresent() && passwords.matches(password, kept.get().hash());
  }
}
