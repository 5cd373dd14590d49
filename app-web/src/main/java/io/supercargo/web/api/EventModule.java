package io.supercargo.web.api;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.supercargo.web.http.Routes;
import java.util.stream.Stream;

/** Binds what tells of events. */
public final class EventModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(WebhookIds.class);
    Stream.of(
            EventStreamRoutes.class, // before it, `stream` would be the id of an event
            EventRoutes.class,
            WebhookRoutes.class,
            WebhookCareRoutes.class,
            DeliveryRoutes.class)
        .forEach(this::add);
  }

  private void add(Class<? extends Routes> routes) {
    bind(routes).in(Scopes.SINGLETON);
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(routes);
  }
}
