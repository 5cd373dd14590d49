package io.supercargo.sandbox.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentPage;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxLedger.Audit;
import io.supercargo.ports.sandbox.SandboxLedger.Stock;
import io.supercargo.ports.sandbox.SandboxSellers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is sold twice, lost or forgotten. */
final class BooksTest {
  @TempDir Path folder;
  private final BrittleStore store = new BrittleStore();

  @Test
  void exactlyTheStockIsSoldWhoeverRaces() throws Exception {
    try (Booth booth = new Booth(store, folder)) {
      OrderLine line = booth.line(Booth.CLIP, 10);
      booth.control().sellers().restock(Booth.CLIP, line.variant(), 370);

      assertThat(race(booth, line)).isEqualTo(37);
      assertThat(booth.stock(Booth.CLIP, line.variant().skuId().orElseThrow())).isZero();
      assertThat(booth.orders()).hasSize(37).extracting(it -> it.id()).doesNotHaveDuplicates();
      assertBalanced(booth);
    }
  }

  @Test
  void everythingIsThereAfterAKill() {
    Booth killed = new Booth(store, folder);
    OrderLine line = killed.line(Booth.CLIP, 10);
    String paid = killed.ordered("a", line);
    killed.port(Cashier.class).pay(List.of(paid));
    String open = killed.ordered("b", line);
    String token =
        killed
            .port(PaymentLinks.class)
            .link(List.of(open))
            .value()
            .address()
            .getPath()
            .substring("/sandbox/pay/".length());
    killed.control().sellers().reprice(Booth.CLIP, 150);
    killed.control().sellers().restock(Booth.SHORTS, killed.line(Booth.SHORTS, 1).variant(), 7);
    killed.control().clock().advance(Duration.ofHours(5));
    killed.fault(Fault.of(Capability.ORDER, FaultEffect.COMMIT_LATE).time(Duration.ofHours(1)));
    assertThatThrownBy(() -> killed.place("c", line));
    Audit before = killed.audit();

    try (Booth again = new Booth(store, folder.resolve("again"))) {
      assertThat(again.audit()).isEqualTo(before);
      assertThat(again.control().clock().now()).isEqualTo(killed.control().clock().now());
      assertThat(again.product(Booth.CLIP)).isEqualTo(killed.product(Booth.CLIP));
      assertThat(again.port(PaymentPage.class).pay(token)).isPresent();
      assertThat(again.order(open).nativeStatus()).isEqualTo("waitsellersend");
      again.clock.advance(Duration.ofHours(1));
      assertThat(again.referred("c")).hasSize(1);
    }
    killed.close();
  }

  @Test
  void whatDidNotReachTheStoreNeverWas() {
    try (Booth booth = new Booth(store, folder)) {
      OrderLine line = booth.line(Booth.CLIP, 10);
      booth.place("a", line);
      Audit before = booth.audit();

      store.powered(false);
      assertThatThrownBy(() -> booth.place("b", line)).hasMessage("the power is gone");
      store.powered(true);

      assertThat(booth.audit()).isEqualTo(before);
      booth.place("b", line);
      assertThat(booth.referred("b")).hasSize(1);
      assertBalanced(booth);
    }
  }

  @Test
  void piecesAndMoneyAddUpWhateverHappens() {
    try (Booth booth = new Booth(store, folder)) {
      SplittableRandom dice = new SplittableRandom(4);
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        happen(booth, dice, ids);
        if (i % 40 == 0) {
          assertBalanced(booth);
        }
      }
      assertBalanced(booth);
      assertThat(ids).hasSizeGreaterThan(50);
    }
  }

  private static void happen(Booth booth, SplittableRandom dice, List<String> ids) {
    SandboxSellers sellers = booth.control().sellers();
    OrderLine clip = booth.line(Booth.CLIP, 10L * dice.nextInt(1, 4));
    String id = ids.isEmpty() ? "1" : ids.get(dice.nextInt(ids.size()));
    try {
      switch (dice.nextInt(9)) {
        case 0, 1, 2 -> ids.add(booth.ordered("a", clip));
        case 3 -> ids.add(booth.ordered("b", clip, booth.line(Booth.SHORTS, 10)));
        case 4 -> booth.port(Cashier.class).pay(List.of(id));
        case 5 ->
            booth
                .port(Cancellations.class)
                .cancel(new Cancellation(id, Cancellation.Reason.BUYER, Optional.empty()));
        case 6 -> sellers.ship(id);
        case 7 -> sellers.refund(id);
        default -> {
          booth.control().clock().advance(Duration.ofHours(dice.nextInt(20)));
          sellers.restock(Booth.SHORTS, booth.line(Booth.SHORTS, 1).variant(), 500);
        }
      }
    } catch (SupplierFailure.Invalid | SupplierFailure.OutOfStock | SupplierFailure.NotFound no) {
      assertThat(no.origin().provider()).isEqualTo("sandbox");
    }
  }

  /** Looks at orders and products as customers see them, and not at the books alone. */
  private static void assertBalanced(Booth booth) {
    Audit audit = booth.audit();
    for (Stock stock : audit.stock()) {
      assertThat(stock.held() + stock.left()).isEqualTo(stock.first() + stock.added());
      assertThat(booth.stock(stock.product(), stock.skuId())).isEqualTo(stock.left());
      assertThat(held(audit, stock)).isEqualTo(stock.held());
    }
    assertThat(audit.spent())
        .isEqualByComparingTo(
            audit.orders().stream()
                .map(entry -> entry.order())
                .filter(order -> order.times().paid().isPresent())
                .filter(order -> !order.nativeStatus().equals("terminated"))
                .map(order -> order.amounts().total())
                .reduce(Money.fen(0), Money::plus));
  }

  private static long held(Audit audit, Stock stock) {
    return audit.orders().stream()
        .map(entry -> entry.order())
        .filter(order -> !order.nativeStatus().equals("cancel"))
        .filter(
            order ->
                !order.nativeStatus().equals("terminated") || order.times().shipped().isPresent())
        .flatMap(order -> order.lines().stream())
        .map(it -> it.line())
        .filter(line -> line.variant().skuId().equals(Optional.of(stock.skuId())))
        .mapToLong(OrderLine::quantity)
        .sum();
  }

  private static long race(Booth booth, OrderLine line) throws Exception {
    OrderDesk desk = booth.port(OrderDesk.class);
    ExecutorService buyers = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> tries = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String reference = "race-" + i;
        tries.add(buyers.submit(() -> isSold(desk, reference, line)));
      }
      long sold = 0;
      for (Future<Boolean> one : tries) {
        sold += one.get() ? 1 : 0;
      }
      return sold;
    } finally {
      buyers.shutdownNow();
    }
  }

  private static boolean isSold(OrderDesk desk, String reference, OrderLine line) {
    try {
      desk.place(Booth.purchase(reference, line));
      return true;
    } catch (SupplierFailure.OutOfStock tooLate) {
      return false;
    }
  }
}
