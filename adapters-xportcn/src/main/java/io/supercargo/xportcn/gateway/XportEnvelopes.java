package io.supercargo.xportcn.gateway;

import io.supercargo.http.gateway.Envelopes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportCodes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The vendor's envelope.
 *
 * @param requestId makes 32 lower-case hex characters
 */
public record XportEnvelopes(Supplier<String> requestId, String developId) implements Envelopes {
  private static final String SUCCESS = "成功";

  static XportEnvelopes random(String developId) {
    return new XportEnvelopes(XportEnvelopes::hex, developId);
  }

  @Override
  public Class<?> type() {
    return WireEnvelope.class;
  }

  /** An answer of which only code and text are declared. */
  static WireEnvelope<Object> bare() {
    return of(null);
  }

  /** An answer whose ids are null, as one page prints it. */
  static WireEnvelope<Object> of(@Nullable Object data) {
    return new WireEnvelope<>(null, WireEnvelope.SUCCESS, null, SUCCESS, data);
  }

  @Override
  public Object success(Object data) {
    return data instanceof WireEnvelope<?> whole
        ? whole
        : envelope(WireEnvelope.SUCCESS, SUCCESS, data);
  }

  @Override
  public String spelt(String field) {
    return switch (field) {
      case "imageUrl" -> "imageAddress";
      case "image" -> "imageBase64";
      case "street" -> "address";
      case "pictures" -> "transferAccountImgs";
      case "warehouse" -> "warehouseName";
      default -> field;
    };
  }

  @Override
  public Object refusal(SupplierFailure failure) {
    return envelope(XportCodes.of(failure.kind()), failure.getMessage(), null);
  }

  private WireEnvelope<Object> envelope(int code, @Nullable String msg, @Nullable Object data) {
    return new WireEnvelope<>(requestId.get(), code, developId, msg, data);
  }

  private static String hex() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
