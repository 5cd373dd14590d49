package io.supercargo.web.docs;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import io.supercargo.web.http.Routes;

/** Binds the contract and its page. */
public final class DocsModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().toInstance(new DocsRoutes());
  }
}
