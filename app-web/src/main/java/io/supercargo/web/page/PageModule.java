package io.supercargo.web.page;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import io.supercargo.web.http.Routes;

/** Binds what all pages need. */
public final class PageModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), Routes.class).addBinding().toInstance(new AssetRoutes());
  }
}
