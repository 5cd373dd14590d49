package io.supercargo.http.push;

import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries messages to the clients of our gateways as suppliers do: it does not wait, promises no
 * order, and tries again by the wire's own rule. What it still has in hand is lost when the process
 * ends, which is why no client may rely on messages alone. Thread-safe.
 */
public final class PushCourier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PushCourier.class);
  private static final Duration USUAL_DELAY = Duration.ofSeconds(5);

  /** How long a message waits at most for another that it is to come after. */
  private static final Duration TOO_LATE = Duration.ofSeconds(10);

  private final OkHttpClient client =
      new OkHttpClient.Builder().retryOnConnectionFailure(false).followRedirects(false).build();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(PushCourier::thread);
  private final Map<PushRoute, List<Errand>> held = new ConcurrentHashMap<>();

  /** Takes news for a client, and returns at once. */
  public void carry(PushRoute route, Bulletin news) {
    Optional<FaultEffect> effect = news.fault().map(Fault::effect);
    List<PushRequest> requests =
        effect.filter(FaultEffect.FORGE::equals).isPresent()
            ? route.forged(news)
            : route.requests(news);
    for (PushRequest request : requests) {
      Errand errand = new Errand(client, timer, route, news, request);
      dispatch(errand, news);
    }
  }

  private void dispatch(Errand errand, Bulletin news) {
    Optional<Fault> fault = news.fault();
    switch (fault.map(Fault::effect).orElse(FaultEffect.PARTIAL)) {
      case DROP -> LOG.debug("a message is not pushed, as the fault says");
      case DUPLICATE -> {
        go(errand);
        go(errand);
      }
      case DELAY -> later(errand, fault.flatMap(Fault::time).orElse(USUAL_DELAY));
      case REORDER -> hold(errand);
      case FORGE -> errand.once();
      default -> go(errand);
    }
  }

  /** Those that wait to be overtaken go after it. */
  private void go(Errand errand) {
    errand.go();
    List<Errand> waiting = held.remove(errand.route());
    if (waiting != null) {
      waiting.forEach(each -> later(each, Duration.ofMillis(200)));
    }
  }

  private void hold(Errand errand) {
    held.compute(
        errand.route(),
        (route, waiting) -> {
          List<Errand> all = waiting == null ? new ArrayList<>() : waiting;
          all.add(errand);
          return all;
        });
    Future<?> unused =
        timer.schedule(() -> release(errand), TOO_LATE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void release(Errand errand) {
    List<Errand> waiting = held.remove(errand.route());
    if (waiting != null) {
      waiting.forEach(Errand::go);
    }
  }

  private void later(Errand errand, Duration time) {
    Future<?> unused = timer.schedule(errand::go, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "pushes");
    thread.setDaemon(true);
    return thread;
  }
}
