package io.supercargo.xportcn.wire.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.WireJson;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.xportcn.wire.logistics.Inbounds;
import io.supercargo.xportcn.wire.logistics.WireInbound;
import java.util.List;
import java.util.Optional;

/**
 * Reads messages of all generations: their types with and without the marketplace before them, and
 * bodies that are objects or texts of objects. A warehouse's message has no type at all.
 */
public final class Messages {
  static final String TAOBAO_PREFIX = "TAOBAO_";
  static final String PREFIX_1688 = "1688_";
  private static final ObjectMapper JSON = WireJson.requests();
  private static final String WAYBILL = "logistics_tracking_number";

  private Messages() {}

  /**
   * @throws InvalidValue naming what is missing
   */
  public static PushMessage read(String text) {
    JsonNode message = JsonMessage.object("body", text);
    if (message.has(WAYBILL)) {
      return arrival(message);
    }
    String type =
        JsonMessage.text(message, "messageType")
            .orElseThrow(() -> new InvalidValue("messageType", "missing", "a type"));
    JsonNode body = JsonMessage.inside(message, "messageBody");
    List<SupplierEvent> events =
        marketplace(type, message) == Marketplace.TAOBAO
            ? List.of(TaobaoBodies.event(bare(type), body))
            : TradeBodies.events(bare(type), body);
    return new PushMessage(type, Optional.empty(), JsonMessage.time(message, "timestamp"), events);
  }

  private static String bare(String type) {
    return type.replaceFirst("^(?:" + TAOBAO_PREFIX + "|" + PREFIX_1688 + ")", "");
  }

  /** The type's beginning says it, else the number beside it: 0 is Taobao, 1 is 1688. */
  private static Marketplace marketplace(String type, JsonNode message) {
    if (type.startsWith(TAOBAO_PREFIX)) {
      return Marketplace.TAOBAO;
    }
    boolean zero =
        !type.startsWith(PREFIX_1688)
            && JsonMessage.text(message, "messagePlatform").filter("0"::equals).isPresent();
    return zero ? Marketplace.TAOBAO : Marketplace.ALIBABA_1688;
  }

  private static PushMessage arrival(JsonNode message) {
    String waybill =
        JsonMessage.text(message, WAYBILL)
            .orElseThrow(() -> new InvalidValue(WAYBILL, "empty", "a carrier's number"));
    return new PushMessage(
        "warehouse inbound",
        Optional.empty(),
        Optional.empty(),
        List.of(
            new SupplierEvent.ParcelReceived(
                JsonMessage.text(message, "alibaba_order_id"),
                waybill,
                JsonMessage.text(message.path("quality_inspection_info"), "status"),
                Optional.of(receipt(message)))));
  }

  private static WarehouseReceipt receipt(JsonNode message) {
    try {
      return Inbounds.read(JSON.treeToValue(message, WireInbound.class));
    } catch (JsonProcessingException | ArithmeticException unreadable) {
      throw new InvalidValue("quality_inspection_info", "something else", "what was found");
    }
  }
}
