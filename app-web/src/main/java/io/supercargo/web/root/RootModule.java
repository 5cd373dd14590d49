package io.supercargo.web.root;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.supercargo.web.http.Routes;
import java.util.stream.Stream;

/** Binds what stands at the root of the server. */
public final class RootModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Readiness.class).in(Scopes.SINGLETON);
    Stream.of(
            HealthRoutes.class,
            MetricsRoutes.class,
            PictureRoutes.class,
            ChatRoutes.class,
            PaymentPageRoutes.class,
            OauthRoutes.class,
            CallbackRoutes.class,
            GatewayRoutes.class)
        .forEach(this::add);
  }

  private void add(Class<? extends Routes> routes) {
    bind(routes).in(Scopes.SINGLETON);
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(routes);
  }
}
