package io.supercargo.testkit.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Forwarding.Leg;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.ConsignmentBook;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody keeps who takes goods abroad. */
public abstract class ConsignmentContract {
  private static final String NOBODYS = "9999999";

  /** The provider under test. */
  protected abstract Provider provider();

  /** Who knows what became of bookings: the provider itself, or the market behind it. */
  protected Optional<ConsignmentBook> book() {
    return provider().port(ConsignmentBook.class);
  }

  @Test
  void routesHaveAPrice() {
    assertThat(desk().passages(Abroad.item(), Abroad.california()).value())
        .isNotEmpty()
        .allSatisfy(passage -> assertThat(passage.freight().isNegative()).isFalse())
        .extracting(passage -> passage.route().id())
        .doesNotHaveDuplicates();
  }

  @Test
  void quoteCanBeBooked() {
    ConsignmentDraft draft = draft();
    ConsignmentQuote quote = desk().quote(draft).value();
    Booking booking = Abroad.booking(Optional.of(quote.id()), draft);

    Consignment made = desk().consign(booking).value();

    assertThat(made.id()).isNotBlank();
    assertThat(made.booking()).isEqualTo(booking);
    book()
        .ifPresent(
            book -> assertThat(book.consignment(made.id()).value().booking()).isEqualTo(booking));
  }

  @Test
  void everyBookingMakesAConsignmentOfItsOwn() {
    Booking booking = Abroad.booking(Optional.empty(), draft());

    assertThat(desk().consign(booking).value().id())
        .isNotEqualTo(desk().consign(booking).value().id());
  }

  @Test
  void parcelsThatBringTheGoodsAreTold() {
    Booking booking = Abroad.booking(Optional.empty(), draft());
    String id = desk().consign(booking).value().id();
    Leg leg =
        new Leg(
            Optional.of(booking.draft().items().get(0)), List.of(Abroad.parcel("YT7565691026776")));

    assertThat(desk().forward(new Forwarding(id, booking.orderId(), List.of(leg))).value())
        .isTrue();
    book()
        .ifPresent(
            book ->
                assertThat(book.consignment(id).value().parcels())
                    .containsExactly(Abroad.parcel("YT7565691026776")));
  }

  @Test
  void unknownConsignmentIsRefused() {
    Leg leg = new Leg(Optional.empty(), List.of(Abroad.parcel("YT7565691026776")));
    ConsignmentDesk desk = desk();

    assertThatThrownBy(() -> desk.forward(new Forwarding(NOBODYS, Optional.empty(), List.of(leg))))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private ConsignmentDraft draft() {
    List<Passage> passages = desk().passages(Abroad.item(), Abroad.california()).value();
    return Abroad.draft(passages.get(0).route());
  }

  private ConsignmentDesk desk() {
    return provider().port(ConsignmentDesk.class).orElseThrow();
  }
}
