package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.access.Audit;
import io.supercargo.application.access.Door;
import io.supercargo.application.access.Gatekeeper;
import io.supercargo.application.access.Invitation;
import io.supercargo.application.access.Keys;
import io.supercargo.application.access.Logins;
import io.supercargo.application.access.Pace;
import io.supercargo.application.access.Passwords;
import io.supercargo.application.access.Users;
import io.supercargo.application.order.Ids;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.UserBook;
import io.supercargo.store.Store;
import java.time.InstantSource;

/** The use cases that let people and programs in. */
final class AccessModule extends AbstractModule {
  @Provides
  @Singleton
  Door door(KeyRing ring, UserBook book, InstantSource clock) {
    return new Door(ring, book, clock);
  }

  @Provides
  @Singleton
  UserBook userBook(Store store) {
    return store.userBook();
  }

  @Provides
  @Singleton
  Passwords passwords() {
    return new Passwords();
  }

  @Provides
  @Singleton
  Users users(UserBook book, Door door, InstantSource clock, Passwords passwords) {
    return new Users(book, door, clock, passwords);
  }

  @Provides
  @Singleton
  Logins logins(UserBook book, Users users, InstantSource clock) {
    return new Logins(book, users, clock);
  }

  @Provides
  @Singleton
  Invitation invitation(Users users) {
    return new Invitation(users);
  }

  @Provides
  @Singleton
  Keys keys(KeyRing ring, Door door, Ids ids, InstantSource clock, Configuration configuration) {
    return new Keys(ring, door, ids, clock, configuration.server().callers().keySet());
  }

  @Provides
  @Singleton
  Gatekeeper gatekeeper(KeyRing ring, InstantSource clock, Configuration configuration) {
    return new Gatekeeper(ring, clock, configuration.isToy());
  }

  @Provides
  @Singleton
  Audit audit(Store store, Ids ids, InstantSource clock) {
    return new Audit(store.auditTrail(), ids, clock);
  }

  @Provides
  @Singleton
  Pace pace(InstantSource clock) {
    return new Pace(clock);
  }
}
