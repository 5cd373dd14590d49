package io.supercargo.alibaba.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.alibaba.wire.PushSignature;
import io.supercargo.http.dialect.push.TradeMessages;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.http.push.PushRequest;
import io.supercargo.http.push.PushWriter;
import io.supercargo.http.push.Retries;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.ProductNews;
import java.util.List;
import java.util.Optional;

/** Pushes as 1688, and keeps what nobody takes. */
final class AlibabaPushes implements PushWriter {
  private final Undelivered undelivered;

  AlibabaPushes(Undelivered undelivered) {
    this.undelivered = undelivered;
  }

  @Override
  public List<PushRequest> write(News news, GatewayClient client) {
    return signed(TradeMessages.write(news), client);
  }

  @Override
  public List<PushRequest> write(ProductNews news, GatewayClient client) {
    return signed(TradeMessages.write(news), client);
  }

  private static List<PushRequest> signed(Optional<ObjectNode> written, GatewayClient client) {
    return written.stream()
        .map(message -> PushSignature.signed(JsonMessage.write(message), client.secret()))
        .toList();
  }

  @Override
  public void gaveUp(Bulletin bulletin, GatewayClient client) {
    written(bulletin).map(AlibabaPushes::stored).ifPresent(it -> keep(client, it));
  }

  /** There is no message of what comes to warehouses. */
  private static Optional<ObjectNode> written(Bulletin bulletin) {
    if (bulletin instanceof News news) {
      return TradeMessages.write(news);
    }
    return bulletin instanceof ProductNews products
        ? TradeMessages.write(products)
        : Optional.empty();
  }

  @Override
  public Retries retries() {
    return Retries.THREE;
  }

  private void keep(GatewayClient client, ObjectNode message) {
    undelivered.put(client.key(), message);
  }

  /** Lists leave out the key that pushed ones have. */
  private static ObjectNode stored(ObjectNode message) {
    message.remove("bizKey");
    return message;
  }
}
