package io.supercargo.taobao.gateway;

import io.supercargo.http.dialect.taobao.TaobaoNames;
import io.supercargo.http.gateway.Envelopes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;

/** The gateway's own envelope, for refusals. Operations put their answers into {@link Shape}s. */
final class TaobaoEnvelopes implements Envelopes {
  @Override
  public Class<?> type() {
    return Object.class;
  }

  @Override
  public Object success(Object shaped) {
    return shaped;
  }

  @Override
  public String spelt(String field) {
    return switch (field) {
      case "id" -> "item_id";
      case "lang" -> "language";
      case "image" -> "image_base64";
      case "imageUrl" -> "pic_url";
      case "shop" -> "shop_id";
      default -> TaobaoNames.snake(field);
    };
  }

  /** What is not found here is the operation itself. */
  @Override
  public Object refusal(SupplierFailure failure) {
    Kind kind = failure.kind() == Kind.NOT_FOUND ? Kind.UNSUPPORTED : failure.kind();
    return new WireAnswer<>(
        kind == failure.kind() ? TaobaoCodes.of(failure) : TaobaoCodes.of(kind),
        TaobaoCodes.type(kind),
        failure.getMessage(),
        Shape.requestId(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
