package io.supercargo.sandbox.trade;

import static io.supercargo.sandbox.trade.Booth.CLIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.Inspection.Result;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.domain.logistics.ReceiptStatus;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.logistics.WarehouseBook;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.ReceiptNews;
import io.supercargo.ports.push.SupplierFeed;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxParcels.Finding;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parcels that come to the warehouse, and what customers are told of them. */
final class ReceivingTest {
  private static final URI PICTURE = URI.create("http://localhost:8080/sandbox/pictures/1.png");

  @TempDir Path folder;
  private final MarketStore store = MarketStore.inMemory();
  private final BlockingQueue<ReceiptNews> told = new LinkedBlockingQueue<>();
  private Booth booth;
  private SupplierFeed.Subscription subscription;

  @BeforeEach
  void open() {
    booth = new Booth(store, folder);
    subscription = booth.port(SupplierFeed.class).hear(this::heard);
  }

  @AfterEach
  void close() {
    subscription.close();
    booth.close();
  }

  @Test
  void whatSomebodyFindsInAParcelIsKeptAndTold() throws InterruptedException {
    String order = booth.ordered("a", booth.line(CLIP, 10));
    Finding stained =
        new Finding(
            Optional.of(Result.FAILED),
            Optional.of(400L),
            Optional.of(new Size(230, 340, 560)),
            Optional.of("stained"),
            List.of(PICTURE));

    WarehouseReceipt receipt = booth.control().parcels().receive(parcel("YT1", order), stained);

    assertThat(receipt)
        .isEqualTo(
            new WarehouseReceipt(
                parcel("YT1", order),
                Optional.of(
                    new Inspection(
                        Result.FAILED,
                        "质检不通过",
                        Optional.of(400L),
                        Optional.of(new Size(230, 340, 560)),
                        Optional.of("stained"),
                        List.of(PICTURE))),
                Optional.of(booth.clock.instant())));
    assertThat(receipt.status()).isEqualTo(ReceiptStatus.OBJECTED);
    ReceiptNews news = next();
    assertThat(news.receipt()).isEqualTo(receipt);
    assertThat(news.marketplace()).isEqualTo(Marketplace.ALIBABA_1688);
    assertThat(news.fault()).isEmpty();
    assertThat(booth.port(WarehouseBook.class).receipts().value()).containsExactly(receipt);
  }

  @Test
  void whatNobodySaysFollowsFromTheWaybillAndTheGoods() throws InterruptedException {
    String order = booth.ordered("a", booth.line(CLIP, 10));
    warehouse().announce(parcel("YT1", order));

    Inspection found =
        booth
            .control()
            .parcels()
            .receive(parcel("YT1"), Finding.ANYTHING)
            .inspection()
            .orElseThrow();

    assertThat(found.result()).isEqualTo(Result.PASSED);
    assertThat(found.weightGrams().orElseThrow()).isBetween(200L, 2_000L);
    assertThat(found.size()).isPresent();
    assertThat(found.remark()).isEmpty();
    assertThat(found.pictures()).hasSize(1);
    assertThat(next().receipt().parcel()).isEqualTo(parcel("YT1", order));
    assertThat(nothingMore()).isTrue();
  }

  @Test
  void anAnnouncedParcelIsToldOnceWhenItComesByTheClock() throws InterruptedException {
    warehouse().announce(parcel("YT1"));
    warehouse().change(parcel("YT1", "7"));
    assertThat(nothingMore()).as("it is only announced").isTrue();

    booth.control().clock().advance(Duration.ofHours(37));

    assertThat(next().receipt().parcel()).isEqualTo(parcel("YT1", "7"));
    warehouse().change(parcel("YT1", "8"));
    assertThat(nothingMore()).as("it came already").isTrue();
  }

  @Test
  void whatIsExpectedIsRememberedOverARestart() throws InterruptedException {
    warehouse().announce(parcel("YT1"));
    close();
    open();
    booth.control().parcels().receive(parcel("YT2"), Finding.ANYTHING);
    assertThat(next().receipt().parcel().waybill()).isEqualTo("YT2");

    booth.control().clock().advance(Duration.ofHours(37));

    assertThat(next().receipt().parcel().waybill()).isEqualTo("YT1");
    assertThat(nothingMore()).isTrue();
  }

  @Test
  void whoRunsTheWarehouseIsHeardToo() throws InterruptedException {
    Inspection found =
        new Inspection(
            Result.PASSED, "合格", Optional.of(1L), Optional.empty(), Optional.empty(), List.of());
    WarehouseReceipt receipt =
        new WarehouseReceipt(parcel("YT1"), Optional.of(found), Optional.empty());

    assertThat(warehouse().receive(receipt).value()).isTrue();

    assertThat(next().receipt().inspection()).contains(found);
  }

  @Test
  void aReceiptIsPushedOnceMoreAndFaultsMeetItAsTheyMeetAllNews() throws InterruptedException {
    booth.control().parcels().receive(parcel("YT1"), Finding.ANYTHING);
    ReceiptNews first = next();
    booth.fault(Fault.of(Capability.MESSAGES, FaultEffect.FORGE));

    ReceiptNews again = booth.port(SandboxPushes.class).pushParcel("YT1");

    assertThat(next()).isEqualTo(again);
    assertThat(again.receipt()).isEqualTo(first.receipt());
    assertThat(again.number()).isNotEqualTo(first.number());
    assertThat(again.fault().orElseThrow().effect()).isEqualTo(FaultEffect.FORGE);
  }

  @Test
  void whatHasNotComeIsNotPushed() {
    warehouse().announce(parcel("YT1"));
    SandboxPushes pushes = booth.port(SandboxPushes.class);

    assertThatThrownBy(() -> pushes.pushParcel("YT1"))
        .hasMessage("parcel YT1 is announced (expected: one that came)");
    assertThatThrownBy(() -> pushes.pushParcel("YT2")).hasMessage("sandbox expects no parcel YT2");
  }

  private Warehouse warehouse() {
    return booth.port(Warehouse.class);
  }

  private static Announcement parcel(String waybill) {
    return new Announcement(waybill, Optional.empty(), Optional.empty());
  }

  private static Announcement parcel(String waybill, String order) {
    return new Announcement(waybill, Optional.empty(), Optional.of(order));
  }

  private void heard(Bulletin bulletin) {
    if (bulletin instanceof ReceiptNews news) {
      told.add(news);
    }
  }

  private ReceiptNews next() throws InterruptedException {
    ReceiptNews news = told.poll(10, TimeUnit.SECONDS);
    assertThat(news).as("news").isNotNull();
    return news;
  }

  /** After another look of the newsroom. */
  private boolean nothingMore() throws InterruptedException {
    return told.poll(1_500, TimeUnit.MILLISECONDS) == null;
  }
}
