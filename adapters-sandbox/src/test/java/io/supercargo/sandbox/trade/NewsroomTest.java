package io.supercargo.sandbox.trade;

import static io.supercargo.sandbox.trade.Booth.CLIP;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Cancellation.Reason;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.ProductNews;
import io.supercargo.ports.push.ProductNews.Change;
import io.supercargo.ports.push.ProductNews.Stock;
import io.supercargo.ports.push.SupplierFeed;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.ports.sandbox.SandboxSellers;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the market tells of orders that go in parts, of refunds, and of what is sold out. */
final class NewsroomTest {
  private static final List<URI> PICTURES = List.of(URI.create("http://localhost/1.png"));

  @TempDir Path folder;
  private final BlockingQueue<News> told = new LinkedBlockingQueue<>();
  private final BlockingQueue<ProductNews> products = new LinkedBlockingQueue<>();
  private Booth booth;
  private SupplierFeed.Subscription subscription;

  @BeforeEach
  void open() {
    booth = new Booth(MarketStore.inMemory(), folder);
    subscription = booth.port(SupplierFeed.class).hear(this::heard);
  }

  @AfterEach
  void close() {
    subscription.close();
    booth.close();
  }

  @Test
  void partsAreToldOneByOne() throws InterruptedException {
    String order = paid();
    assertThat(booth.control().sellers().ship(order, OptionalLong.of(4)).id()).isEqualTo(order);
    assertThat(booth.control().sellers().ship(order, OptionalLong.of(6)).id()).isEqualTo(order);

    assertThat(next().what()).isEqualTo(Happening.PARTLY_SENT);
    assertThat(next().what()).isEqualTo(Happening.SENT);
    booth.control().sellers().deliver(order);
    assertThat(List.of(next().parcel().orElseThrow().id(), next().parcel().orElseThrow().id()))
        .containsExactly("LP" + order, "LP" + order + "-2");
  }

  @Test
  void everyStepOfARefundIsTold() throws InterruptedException {
    String order = paid();
    booth.control().sellers().ship(order);
    assertThat(next().what()).isEqualTo(Happening.SENT);
    String id = asked(order);
    assertThat(booth.port(RefundLetters.class).write(id, "please", List.of()).value()).isTrue();
    booth.control().refunds().agree(id);
    assertThat(booth.port(RefundReturns.class).send(id, parcel()).value()).isTrue();
    booth.control().refunds().receive(id);

    assertThat(refund()).isEqualTo("opened waitselleragree BUYER_APPLY_REFUND");
    assertThat(refund()).isEqualTo("awaiting-return waitbuyersend SELLER_AGREE_REFUND_PROCOTOL");
    assertThat(refund()).isEqualTo("returned waitsellerreceive BUYER_SEND_GOODS");
    assertThat(next().what()).as("all went back").isEqualTo(Happening.CLOSED_BY_SELLER);
    assertThat(refund()).isEqualTo("completed refundsuccess SELLER_RECEIVE_GOODS");
  }

  @Test
  void refusingTakingBackAndSilenceAreTold() throws InterruptedException {
    String order = paid();
    booth.control().sellers().ship(order);
    assertThat(next().what()).isEqualTo(Happening.SENT);
    String id = asked(order);
    booth.control().refunds().refuse(id, "worn");
    assertThat(booth.port(RefundCancellations.class).cancel(id).value()).isTrue();

    assertThat(refund()).isEqualTo("opened waitselleragree BUYER_APPLY_REFUND");
    assertThat(refund()).isEqualTo("refused waitbuyermodify SELLER_REJECT_REFUND_PROCOTOL");
    assertThat(refund()).isEqualTo("closed refundclose BUYER_CANCEL_REFUND_CLOSE");
    News again = booth.port(SandboxPushes.class).push(order, Optional.of(Happening.REFUND_CHANGED));
    assertThat(again.refund().orElseThrow().status()).isEqualTo(RefundStatus.CLOSED);
  }

  private void heard(Bulletin bulletin) {
    if (bulletin instanceof News news) {
      told.add(news);
    } else {
      products.add((ProductNews) bulletin);
    }
  }

  @Test
  void whatSellersDoWithTheirGoodsIsTold() throws InterruptedException {
    SandboxSellers sellers = booth.control().sellers();
    Variant variant = booth.line(CLIP, 1).variant();
    sellers.reprice(CLIP, 150);
    sellers.reprice(CLIP, 150);
    sellers.restock(CLIP, variant, 0);
    assertThat(sellers.withdraw(CLIP).offered()).isFalse();
    assertThat(sellers.relist(CLIP).offered()).isTrue();

    List<ProductNews> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(products.poll(10, TimeUnit.SECONDS));
    }
    assertThat(all)
        .extracting(ProductNews::what)
        .containsExactly(Change.REPRICED, Change.RESTOCKED, Change.WITHDRAWN, Change.RELISTED);
    assertThat(all).extracting(ProductNews::product).containsOnly((ProductId.Native) CLIP);
    assertThat(all.get(1).stock().orElseThrow().skuId()).isEqualTo(variant.skuId().orElseThrow());
    assertThat(all.get(1).stock().orElseThrow().left()).isZero();
    assertThat(products).isEmpty();
  }

  @Test
  void theLastPieceIsToldWhenItIsSoldAndWhenItComesBack() throws InterruptedException {
    OrderLine line = booth.line(CLIP, 10);
    SandboxSellers sellers = booth.control().sellers();
    long others = sellers.restock(CLIP, line.variant(), 20).stock() - 20;
    String sku = line.variant().skuId().orElseThrow();
    assertThat(stock().left()).as("what its seller did").isEqualTo(20);

    String first = booth.ordered("a", line);
    String last = booth.ordered("b", line);
    assertThat(stock()).isEqualTo(new Stock(sku, 0, others, -10));
    sellers.reprice(CLIP, 150);
    assertThat(products.poll(10, TimeUnit.SECONDS).what()).isEqualTo(Change.REPRICED);
    cancel(first);
    assertThat(stock()).isEqualTo(new Stock(sku, 10, others + 10, 10));
    cancel(last);
    booth.ordered("c", line, line);
    assertThat(stock()).as("two lines of one order").isEqualTo(new Stock(sku, 0, others, -20));
    assertThat(products).isEmpty();
  }

  @Test
  void whatARefundBringsBackIsToldWithWhatIsLeftAtThatMoment() throws InterruptedException {
    OrderLine line = booth.line(CLIP, 10);
    SandboxSellers sellers = booth.control().sellers();
    sellers.restock(CLIP, line.variant(), 10);
    assertThat(stock().left()).isEqualTo(10);
    String order = booth.ordered("a", line);
    assertThat(booth.port(Cashier.class).pay(List.of(order)).value().paid()).contains(order);
    assertThat(stock().left()).isZero();

    sellers.refund(order);
    sellers.restock(CLIP, line.variant(), 7);
    assertThat(List.of(stock().left(), stock().left())).containsExactly(10L, 7L);
  }

  private Stock stock() throws InterruptedException {
    ProductNews news = products.poll(10, TimeUnit.SECONDS);
    assertThat(news).as("news").isNotNull();
    assertThat(news.what()).isEqualTo(Change.RESTOCKED);
    assertThat(news.product()).isEqualTo(CLIP);
    return news.stock().orElseThrow();
  }

  private void cancel(String order) {
    Cancellation cancellation = new Cancellation(order, Reason.BUYER, Optional.empty());
    assertThat(booth.port(Cancellations.class).cancel(cancellation).value()).isTrue();
  }

  private String refund() throws InterruptedException {
    News.Refunding refund = next().refund().orElseThrow();
    return "%s %s %s"
        .formatted(refund.status().code(), refund.nativeStatus(), refund.action().orElse(""));
  }

  private News next() throws InterruptedException {
    News news = told.poll(10, TimeUnit.SECONDS);
    assertThat(news).as("news").isNotNull();
    return news;
  }

  private String asked(String order) {
    RefundScope scope =
        new RefundScope(
            order,
            List.of(RefundedLine.whole(booth.order(order).lines().get(0).id())),
            RefundKind.RETURN_AND_REFUND,
            GoodsState.RECEIVED,
            SalePhase.IN_SALE);
    RefundSum all = booth.port(RefundLimits.class).maximum(scope).value().most();
    return booth
        .port(RefundDesk.class)
        .open(new RefundDraft(scope, "20028", all, "stained", PICTURES, Optional.empty()))
        .value();
  }

  private static ReturnShipment parcel() {
    return new ReturnShipment(
        new Carrier(Optional.of("ZTO"), "ZTO"),
        "7561234",
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Its making and paying are heard. */
  private String paid() throws InterruptedException {
    String id = booth.ordered("a", booth.line(CLIP, 10));
    assertThat(booth.port(Cashier.class).pay(List.of(id)).value().paid()).containsExactly(id);
    assertThat(next().what()).isEqualTo(Happening.MADE);
    assertThat(next().what()).isEqualTo(Happening.PAID);
    return id;
  }
}
