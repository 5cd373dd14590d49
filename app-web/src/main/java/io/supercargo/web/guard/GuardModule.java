package io.supercargo.web.guard;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;

/** Binds what stands at the entrance. */
public final class GuardModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(OwnKey.class).toInstance(new OwnKey());
    bind(Tally.class).in(Scopes.SINGLETON);
    bind(SessionCookie.class).in(Scopes.SINGLETON);
    bind(PersonCheck.class).in(Scopes.SINGLETON);
    bind(Remote.class).in(Scopes.SINGLETON);
    bind(KeyCheck.class).in(Scopes.SINGLETON);
    bind(KeyDesk.class).in(Scopes.SINGLETON);
    bind(Recorder.class).in(Scopes.SINGLETON);
    bind(Entrance.class).in(Scopes.SINGLETON);
  }
}
