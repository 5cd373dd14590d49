package io.supercargo.testkit.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.Inspection.Result;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.domain.logistics.ReceiptStatus;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.logistics.WarehouseBook;
import io.supercargo.ports.provider.Provider;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every warehouse keeps. */
public abstract class WarehouseContract {
  /** The provider under test. */
  protected abstract Provider provider();

  /** Who knows what is in the warehouse: the provider itself, or the market behind it. */
  protected Optional<WarehouseBook> book() {
    return provider().port(WarehouseBook.class);
  }

  @Test
  void announcedParcelIsExpected() {
    Announcement parcel = parcel();

    assertThat(warehouse().announce(parcel).value()).isTrue();
    assertThat(warehouse().announce(parcel).value()).isTrue();

    assertKnown(WarehouseReceipt.announced(parcel));
  }

  @Test
  void moreCanBeToldOfWhatWasAnnounced() {
    Announcement parcel = parcel();
    Announcement named =
        new Announcement(parcel.waybill(), parcel.outOrderId(), Optional.of("2887421737338134260"));

    warehouse().announce(parcel);
    warehouse().change(named);

    assertKnown(WarehouseReceipt.announced(named));
  }

  @Test
  void nothingIsChangedThatWasNotAnnounced() {
    Warehouse warehouse = warehouse();

    assertThatThrownBy(() -> warehouse.change(parcel()))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  @Test
  void whatWasFoundInAParcelIsKept() {
    Announcement parcel = parcel();
    Inspection found =
        new Inspection(
            Result.FAILED,
            "质检不通过",
            Optional.of(400L),
            Optional.of(new Size(230, 340, 560)),
            Optional.of("白色领口有污点"),
            List.of(URI.create("https://example.org/stain.png")));

    warehouse().announce(parcel);
    warehouse().receive(new WarehouseReceipt(parcel, Optional.of(found), Optional.empty()));

    known(parcel)
        .ifPresent(
            receipt -> {
              assertThat(receipt.inspection()).contains(found);
              assertThat(receipt.status()).isEqualTo(ReceiptStatus.OBJECTED);
            });
  }

  private static Announcement parcel() {
    String waybill = "YT" + UUID.randomUUID().toString().substring(0, 13);
    return new Announcement(waybill, Optional.of("SO-1"), Optional.empty());
  }

  private void assertKnown(WarehouseReceipt wanted) {
    known(wanted.parcel()).ifPresent(receipt -> assertThat(receipt).isEqualTo(wanted));
  }

  /** Empty where nobody can be asked. */
  private Optional<WarehouseReceipt> known(Announcement parcel) {
    return book()
        .map(
            book ->
                book.receipts().value().stream()
                    .filter(receipt -> receipt.parcel().waybill().equals(parcel.waybill()))
                    .findFirst()
                    .orElseThrow());
  }

  private Warehouse warehouse() {
    return provider().port(Warehouse.class).orElseThrow();
  }
}
