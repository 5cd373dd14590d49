package io.supercargo.bootstrap;

import io.supercargo.http.push.PushCourier;
import io.supercargo.http.push.PushRoute;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.SupplierFeed;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pushes what happens at a supplier of our own to those clients of gateways who want it. */
public final class PushDelivery implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PushDelivery.class);

  private final Gateways gateways;
  private final PushCourier courier = new PushCourier();
  private final List<SupplierFeed.Subscription> subscriptions = new ArrayList<>();

  PushDelivery(Gateways gateways) {
    this.gateways = gateways;
  }

  /** Begins; a house that answers one command never does. */
  public synchronized void begin() {
    for (Gateways.Subscriber subscriber : gateways.subscribers()) {
      subscriber
          .provider()
          .get()
          .port(SupplierFeed.class)
          .ifPresent(feed -> subscriptions.add(feed.hear(news -> carry(subscriber, news))));
    }
  }

  /** What one client cannot be told does not keep the others waiting. */
  private void carry(Gateways.Subscriber subscriber, Bulletin news) {
    PushRoute route = subscriber.route();
    try {
      courier.carry(route, news);
    } catch (RuntimeException failed) {
      LOG.error("client {} cannot be told of {}", route.client().key(), news, failed);
    }
  }

  @Override
  public synchronized void close() {
    subscriptions.forEach(SupplierFeed.Subscription::close);
    courier.close();
  }
}
