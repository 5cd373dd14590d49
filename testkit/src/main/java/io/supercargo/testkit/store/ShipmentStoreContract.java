package io.supercargo.testkit.store;

import static io.supercargo.testkit.store.SampleIntents.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.ports.store.ShipmentStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ShipmentStore} does. */
public abstract class ShipmentStoreContract {
  /** An empty store; the same however often it is asked for in a test. */
  protected abstract ShipmentStore store();

  /** Where it writes down what happened. */
  protected abstract EventLog log();

  @Test
  public void givesBackWhatWasSaved() {
    KnownShipment shipment = shipment("1", TrackingStatus.IN_TRANSIT, 2);

    store().save(List.of(shipment("2", TrackingStatus.ANNOUNCED, 0), shipment));

    assertThat(store().shipment("sandbox", "order-1", "1")).hasValue(shipment);
    assertThat(store().shipment("sandbox", "order-1", "9")).isEmpty();
    assertThat(store().shipments("sandbox", "order-1"))
        .containsExactly(shipment, shipment("2", TrackingStatus.ANNOUNCED, 0));
    assertThat(store().shipments("sandbox", "order-2")).isEmpty();
  }

  @Test
  public void everyNewsIsToldOnce() {
    store().save(List.of(shipment("1", TrackingStatus.ANNOUNCED, 0)));
    store().save(List.of(shipment("1", TrackingStatus.IN_TRANSIT, 2)));
    store().save(List.of(shipment("1", TrackingStatus.IN_TRANSIT, 2)));
    store().save(List.of(shipment("1", TrackingStatus.COLLECTED, 1)));
    store().save(List.of(shipment("1", TrackingStatus.DELIVERED, 4)));
    store().save(List.of(shipment("1", TrackingStatus.IN_TRANSIT, 2)));

    assertThat(types())
        .containsExactly("shipment.created", "shipment.updated", "shipment.delivered");
    assertThat(store().shipment("sandbox", "order-1", "1"))
        .map(it -> it.shipment().status())
        .hasValue(TrackingStatus.DELIVERED);
  }

  @Test
  public void aParcelThatIsFirstSeenAtItsEndWasMadeToo() {
    store().save(List.of(shipment("1", TrackingStatus.DELIVERED, 4)));

    assertThat(types()).containsExactly("shipment.created", "shipment.delivered");
  }

  @Test
  public void whatWasRefusedMayBeBroughtAgainButAnOlderTraceMovesNothing() {
    store().save(List.of(shipment("1", TrackingStatus.REFUSED, 3)));
    store().save(List.of(shipment("1", TrackingStatus.OUT_FOR_DELIVERY, 2)));
    assertThat(types()).containsExactly("shipment.created", "shipment.refused");

    store().save(List.of(shipment("1", TrackingStatus.OUT_FOR_DELIVERY, 4)));
    assertThat(types()).containsExactly("shipment.created", "shipment.refused", "shipment.updated");
  }

  @Test
  public void anUnknownWordMovesNothing() {
    store().save(List.of(shipment("1", TrackingStatus.COLLECTED, 1)));
    store().save(List.of(shipment("1", TrackingStatus.OTHER, 2)));

    assertThat(store().shipment("sandbox", "order-1", "1"))
        .map(it -> it.shipment().status())
        .hasValue(TrackingStatus.COLLECTED);
    assertThat(types()).containsExactly("shipment.created", "shipment.updated");
  }

  @Test
  public void thoseUnderWayComeTheLongestUnseenFirst() {
    store().save(List.of(shipment("3", TrackingStatus.IN_TRANSIT, 3)));
    store().save(List.of(shipment("1", TrackingStatus.COLLECTED, 1)));
    store().save(List.of(shipment("4", TrackingStatus.DELIVERED, 1)));

    assertThat(store().underWay(NOON.plusSeconds(4), 9))
        .containsExactly(
            shipment("1", TrackingStatus.COLLECTED, 1),
            shipment("3", TrackingStatus.IN_TRANSIT, 3));
    assertThat(store().underWay(NOON.plusSeconds(3), 9)).hasSize(1);
    assertThat(store().underWay(NOON.plusSeconds(4), 1)).hasSize(1);
  }

  @Test
  public void manyWhoSawDifferentStatesLeaveTheLastAndTellEachOnce() {
    List<TrackingStatus> states =
        List.of(TrackingStatus.ANNOUNCED, TrackingStatus.COLLECTED, TrackingStatus.DELIVERED);

    AtOnce.in(
        12,
        number -> {
          int step = number % states.size();
          store().save(List.of(shipment("1", states.get(step), step)));
          return number;
        });

    assertThat(store().shipments("sandbox", "order-1"))
        .extracting(it -> it.shipment().status())
        .containsExactly(TrackingStatus.DELIVERED);
    assertThat(types()).containsOnlyOnce("shipment.created", "shipment.delivered");
  }

  private List<String> types() {
    return log().read(Reading.after(Optional.empty()), 99).stream()
        .map(event -> event.type().code())
        .toList();
  }

  /** Seen so many seconds after noon, with so many lines of its carrier. */
  private static KnownShipment shipment(String id, TrackingStatus status, int lines) {
    List<TrackingEvent> events = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      events.add(new TrackingEvent(NOON.plusSeconds(i), TrackingStatus.IN_TRANSIT, "line " + i));
    }
    Shipment shipment =
        new Shipment(
            id,
            "order-1",
            Optional.of("SF" + id),
            Optional.of(new Carrier(Optional.of("SF"), "顺丰速运")),
            status,
            "native " + status.code(),
            List.of(new Shipment.Content(Optional.of("line-1"), "a bag", 2)),
            events);
    return new KnownShipment("sandbox", shipment, NOON.plusSeconds(lines));
  }
}
