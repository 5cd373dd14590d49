package io.supercargo.http.push;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.ProductNews;
import io.supercargo.ports.push.ReceiptNews;
import java.util.List;

/** Writes news as a supplier would push them. Thread-safe. */
public interface PushWriter {
  /**
   * @return signed with the client's secret; none for what the wire has no message for
   */
  List<PushRequest> write(News news, GatewayClient client);

  /** The same of products, for which most wires have no message. */
  default List<PushRequest> write(ProductNews news, GatewayClient client) {
    return List.of();
  }

  /** The same of parcels that came to the warehouse. */
  default List<PushRequest> write(ReceiptNews news, GatewayClient client) {
    return List.of();
  }

  Retries retries();

  /** A client did not take it, however often that was tried. */
  default void gaveUp(Bulletin news, GatewayClient client) {}
}
