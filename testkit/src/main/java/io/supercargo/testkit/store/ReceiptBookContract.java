package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.KnownReceipt;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.store.ReceiptBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every book of receipts keeps. */
public abstract class ReceiptBookContract {
  /** An empty book. */
  protected abstract ReceiptBook book();

  @Test
  void theLastThatWasToldCounts() {
    ReceiptBook book = book();
    book.put(known("a", "1", Optional.empty()));
    book.put(known("a", "1", Optional.of("2887421737338134260")));

    assertThat(book.receipt("a", "1"))
        .contains(known("a", "1", Optional.of("2887421737338134260")));
    assertThat(book.receipt("b", "1")).isEmpty();
  }

  @Test
  void receiptsAreReadOnByProviderAndWaybill() {
    ReceiptBook book = book();
    for (String place : List.of("b 1", "a 2", "a 1")) {
      book.put(known(place.substring(0, 1), place.substring(2), Optional.empty()));
    }

    List<KnownReceipt> first = book.receipts(Optional.empty(), Optional.empty(), 2);
    assertThat(first).extracting(KnownReceipt::id).containsExactly("a:1", "a:2");
    assertThat(book.receipts(Optional.empty(), Optional.of(first.get(1)), 2))
        .extracting(KnownReceipt::id)
        .containsExactly("b:1");
    assertThat(book.receipts(Optional.of("b"), Optional.empty(), 2)).hasSize(1);
  }

  private static KnownReceipt known(String provider, String waybill, Optional<String> order) {
    return new KnownReceipt(
        provider,
        WarehouseReceipt.announced(new Announcement(waybill, Optional.empty(), order)),
        Instant.parse("2026-11-20T08:00:00Z"));
  }
}
