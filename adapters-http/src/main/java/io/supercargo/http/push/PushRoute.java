package io.supercargo.http.push;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.ProductNews;
import io.supercargo.ports.push.ReceiptNews;
import java.net.URI;
import java.util.List;

/**
 * A client of a gateway who wants messages.
 *
 * @param to where it wants them
 */
public record PushRoute(GatewayClient client, URI to, PushWriter writer) {
  List<PushRequest> requests(Bulletin news) {
    return written(news, client);
  }

  /** As by somebody who does not know the secret. */
  List<PushRequest> forged(Bulletin news) {
    Secret guess = new Secret("not " + client.secret().reveal().hashCode());
    return written(
        news,
        new GatewayClient(
            client.key(), guess, client.userId(), client.provider(), client.pushUrl()));
  }

  private List<PushRequest> written(Bulletin bulletin, GatewayClient to) {
    if (bulletin instanceof News news) {
      return writer.write(news, to);
    }
    return bulletin instanceof ProductNews products
        ? writer.write(products, to)
        : writer.write((ReceiptNews) bulletin, to);
  }
}
