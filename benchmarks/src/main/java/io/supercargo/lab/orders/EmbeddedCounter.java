package io.supercargo.lab.orders;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.supercargo.application.order.PlaceOrder;
import io.supercargo.application.order.PlaceOrder.Order;
import io.supercargo.application.order.QuoteOrder;
import io.supercargo.application.order.Wanted;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.lab.Unable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The use cases of a house that is part of the same program. */
final class EmbeddedCounter implements Counter {
  private static final Address ADDRESS =
      new Address(
          new Receiver("张三", "18888888888"),
          Region.of("浙江省", "杭州市", Optional.of("滨江区")),
          "网商路699号",
          Optional.of("310000"));

  private final Shelves shelves;
  private final QuoteOrder quote;
  private final PlaceOrder place;
  private final MeterRegistry meters;
  private final List<ProcessHandle> processes;

  /**
   * @param processes all that take part
   */
  EmbeddedCounter(
      Shelves shelves,
      QuoteOrder quote,
      PlaceOrder place,
      MeterRegistry meters,
      List<ProcessHandle> processes) {
    this.shelves = shelves;
    this.quote = quote;
    this.place = place;
    this.meters = meters;
    this.processes = List.copyOf(processes);
  }

  @Override
  public List<String> quotes(int most, int times) {
    return shelves.lines(most, times).stream().map(this::quote).toList();
  }

  private String quote(OrderLine line) {
    Wanted wanted = new Wanted(List.of(line), ADDRESS, Audience.ENGLISH);
    return quote.quote(wanted, Selection.ROUTED).id();
  }

  @Override
  public void order(String quoteId, String key) {
    Order order = new Order(quoteId, PriceGuard.STRICT, false, Optional.empty());
    Intent intent = place.place(key, order);
    if (intent.state() != Intent.State.ACCEPTED) {
      throw new Unable("an order is " + intent.state() + ": " + intent.attempts());
    }
  }

  @Override
  public Reading read() {
    Timer journal = meters.get("supercargo.journal").timer();
    double median =
        Arrays.stream(journal.takeSnapshot().percentileValues())
            .filter(it -> it.percentile() == 0.5)
            .mapToDouble((ValueAtPercentile it) -> it.value(TimeUnit.MICROSECONDS) / 1e3)
            .findFirst()
            .orElseThrow();
    return new Reading(cpu(), journal.totalTime(TimeUnit.SECONDS), median);
  }

  private Duration cpu() {
    return processes.stream()
        .flatMap(it -> it.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
