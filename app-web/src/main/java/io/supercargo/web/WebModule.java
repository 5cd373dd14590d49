package io.supercargo.web;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.web.api.ApiModule;
import io.supercargo.web.api.EventModule;
import io.supercargo.web.api.KeyModule;
import io.supercargo.web.console.ConsoleModule;
import io.supercargo.web.docs.DocsModule;
import io.supercargo.web.guard.GuardModule;
import io.supercargo.web.http.RequestMetrics;
import io.supercargo.web.http.Routes;
import io.supercargo.web.page.PageModule;
import io.supercargo.web.problem.Problems;
import io.supercargo.web.root.RootModule;

/**
 * Binds the server and everything that it serves, beside {@code SupercargoModule} and {@code
 * GatewaysModule}.
 */
public final class WebModule extends AbstractModule {
  private final PrometheusMeterRegistry meters;

  /**
   * @param meters the same that the house writes to
   */
  public WebModule(PrometheusMeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  protected void configure() {
    bind(PrometheusMeterRegistry.class).toInstance(meters);
    bind(RequestMetrics.class).in(Scopes.SINGLETON);
    bind(Problems.class).in(Scopes.SINGLETON);
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(Problems.class);
    install(new GuardModule());
    install(new ApiModule());
    install(new EventModule());
    install(new KeyModule());
    install(new RootModule());
    install(new PageModule());
    install(new DocsModule());
    install(new ConsoleModule());
    bind(WebServer.class).in(Scopes.SINGLETON);
    bind(Serving.class).in(Scopes.SINGLETON);
  }

  @Provides
  @Singleton
  ServerSettings settings(Configuration configuration) {
    return configuration.server();
  }
}
