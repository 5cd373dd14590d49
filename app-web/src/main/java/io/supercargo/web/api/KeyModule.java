package io.supercargo.web.api;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.supercargo.web.http.Routes;
import java.util.stream.Stream;

/** Binds what says who may come in. */
public final class KeyModule extends AbstractModule {
  @Override
  protected void configure() {
    Stream.of(KeyRoutes.class, UserRoutes.class, AuditRoutes.class, PeopleRoutes.class)
        .forEach(this::add);
  }

  private void add(Class<? extends Routes> routes) {
    bind(routes).in(Scopes.SINGLETON);
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(routes);
  }
}
