package io.supercargo.http.dialect.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.push.ProductNews;
import io.supercargo.ports.push.ProductNews.Change;
import io.supercargo.ports.push.ProductNews.Stock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Products in the messages of 1688, written and read again. */
class GoodsNewsTest {
  @Test
  void everyChangeIsReadAsAChangeOfItsProduct() {
    for (Change what : Change.values()) {
      JsonNode message = TradeMessages.write(news(Marketplace.ALIBABA_1688, what)).orElseThrow();
      assertThat(TradeMessages.read(message).events())
          .as(message.toString())
          .containsExactly(new SupplierEvent.ProductChanged(ProductId.of1688(731218795448L)));
    }
  }

  @Test
  void whatIsLeftIsToldBesideTheProduct() {
    JsonNode message =
        TradeMessages.write(news(Marketplace.ALIBABA_1688, Change.RESTOCKED)).orElseThrow();

    assertThat(message.at("/type").asText()).isEqualTo("PRODUCT_PRODUCT_INVENTORY_CHANGE");
    assertThat(message.at("/data/OfferInventoryChangeList/0").toString())
        .isEqualTo(
            "{\"offerId\":\"731218795448\",\"offerOnSale\":20,\"skuId\":\"5\",\"skuOnSale\":0,"
                + "\"quantity\":-7,\"bizTime\":\"1970-01-01 08:00:00\"}");
    assertThat(message.at("/bizKey").asText()).isEqualTo("731218795448");
  }

  @Test
  void whatIsSoldElsewhereIsNotTold() {
    assertThat(TradeMessages.write(news(Marketplace.TAOBAO, Change.REPRICED))).isEmpty();
  }

  private static ProductNews news(Marketplace where, Change what) {
    return new ProductNews(
        1,
        Instant.EPOCH,
        new ProductId.Native(where, "731218795448"),
        what,
        what == Change.RESTOCKED ? Optional.of(new Stock("5", 0, 20, -7)) : Optional.empty(),
        Optional.empty());
  }
}
