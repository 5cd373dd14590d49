package io.supercargo.taobao.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.Bill.Booking;
import io.supercargo.domain.payment.Bill.Kind;
import io.supercargo.domain.payment.Bill.Subject;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.http.dialect.taobao.trade.PurchaseTimes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bills, in both directions. Those of refunds count in cents, the others in yuan; both as texts.
 * Whatever is not needed is kept as notes.
 */
public final class Billed {
  private static final String ORDER = "purchase_mord_id";
  private static final String LINE = "purchase_order_id";
  private static final String REFERENCE = "outer_purchase_id";
  private static final String ORDERED = "outer_purchase_time";

  private final Kind kind;
  private final BillNames names;

  public Billed(Kind kind) {
    this.kind = kind;
    this.names = BillNames.of(kind);
  }

  public Page<Bill> read(WireBillPage wire, BillQuery query) {
    List<Bill> rows =
        Objects.requireNonNullElse(wire.data(), List.<JsonNode>of()).stream()
            .map(this::read)
            .toList();
    Long total = wire.totalCount();
    return total == null ? Page.open(rows, query.page()) : Page.of(rows, query.page(), total);
  }

  public WireBillPage write(Page<Bill> page) {
    return new WireBillPage(
        null,
        null,
        true,
        (long) page.number(),
        (long) page.size(),
        page.pages(),
        page.total(),
        page.items().stream().map(this::write).toList());
  }

  private Bill read(JsonNode row) {
    Map<String, String> told = new HashMap<>();
    row.properties().stream()
        .filter(each -> each.getValue().isValueNode() && !each.getValue().isNull())
        .filter(each -> !each.getValue().asText().isBlank())
        .forEach(each -> told.put(each.getKey(), each.getValue().asText()));
    return new Bill(kind, subject(told), names.amount(told), booking(told), rest(told));
  }

  private static Subject subject(Map<String, String> told) {
    Optional<String> line = Optional.ofNullable(told.get(LINE));
    return new Subject(
        Optional.ofNullable(told.get(ORDER))
            .or(() -> line)
            .orElseThrow(() -> new InvalidValue(ORDER, "missing", "the number of an order")),
        line,
        Optional.ofNullable(told.get(REFERENCE)).flatMap(Billed::reference));
  }

  /** Orders that were made elsewhere may have names that are none of ours. */
  private static Optional<Reference> reference(String told) {
    try {
      return Optional.of(new Reference(told));
    } catch (InvalidValue another) {
      return Optional.empty();
    }
  }

  private Booking booking(Map<String, String> told) {
    Optional<Instant> ordered = PurchaseTimes.read(ORDERED, told.get(ORDERED));
    return new Booking(
        PurchaseTimes.read(names.at(), told.get(names.at()))
            .or(() -> ordered)
            .orElseThrow(() -> new InvalidValue(names.at(), "missing", "a time")),
        ordered,
        Optional.ofNullable(told.get(BillNames.CHANNEL)),
        Optional.ofNullable(told.get(names.number())));
  }

  private Map<String, String> rest(Map<String, String> told) {
    return told.entrySet().stream()
        .filter(each -> !names.known().contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private JsonNode write(Bill bill) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    bill.notes().entrySet().stream()
        .filter(note -> BillNames.ALL.contains(note.getKey()))
        .forEach(note -> row.put(note.getKey(), note.getValue()));
    Subject subject = bill.subject();
    Booking booking = bill.booking();
    row.put(ORDER, subject.orderId());
    row.put(LINE, subject.lineId().orElse(subject.orderId()));
    subject.reference().ifPresent(it -> row.put(REFERENCE, it.value()));
    booking.ordered().ifPresent(it -> row.put(ORDERED, PurchaseTimes.write(it)));
    row.put(names.at(), PurchaseTimes.write(booking.at()));
    booking.channel().ifPresent(it -> row.put(BillNames.CHANNEL, it));
    booking.number().ifPresent(it -> row.put(names.number(), it));
    names.put(row, bill.amount());
    return row;
  }
}
