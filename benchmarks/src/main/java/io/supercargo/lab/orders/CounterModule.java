package io.supercargo.lab.orders;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.micrometer.core.instrument.MeterRegistry;
import io.supercargo.application.order.PlaceOrder;
import io.supercargo.application.order.QuoteOrder;
import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.search.SearchProducts;
import io.supercargo.bootstrap.Composition;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Rounds;
import io.supercargo.bootstrap.Shutdown;
import io.supercargo.bootstrap.Sources;
import io.supercargo.bootstrap.SupercargoModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A house without faces, and the counter in it. */
final class CounterModule extends AbstractModule {
  private final List<ProcessHandle> processes;

  private CounterModule(List<ProcessHandle> processes) {
    this.processes = processes;
  }

  /** A house that was opened. */
  record Opened(EmbeddedCounter counter, Rounds rounds, Shutdown shutdown)
      implements AutoCloseable {
    @Override
    public void close() {
      shutdown.close();
    }
  }

  static Opened open(Path configuration, Path home, List<ProcessHandle> processes) {
    Map<String, String> environment = Map.of("SUPERCARGO_HOME", home.toString());
    Configuration read = Configuration.read(Sources.of(environment).config(configuration));
    read.throwProblems();
    return Composition.of(
            new SupercargoModule(read, Home.of(environment)), new CounterModule(processes))
        .getInstance(Opened.class);
  }

  @Provides
  @Singleton
  Opened opened(
      SearchProducts search,
      ShowProduct show,
      QuoteOrder quote,
      PlaceOrder place,
      MeterRegistry meters,
      Rounds rounds,
      Shutdown shutdown) {
    Shelves shelves = new Shelves(search, show);
    return new Opened(
        new EmbeddedCounter(shelves, quote, place, meters, processes), rounds, shutdown);
  }
}
