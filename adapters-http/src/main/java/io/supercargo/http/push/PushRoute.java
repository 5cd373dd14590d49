package io.supercargo.http.push;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.push.News;
import java.net.URI;
import java.util.List;

/**
 * A client of a gateway who wants messages.
 *
 * @param to where it wants them
 */
public record PushRoute(GatewayClient client, URI to, PushWriter writer) {
  List<PushRequest> requests(News news) {
    return writer.write(news, client);
  }

  /** As by somebody who does not know the secret. */
  List<PushRequest> forged(News news) {
    Secret guess = new Secret("not " + client.secret().reveal().hashCode());
    return writer.write(
        news,
        new GatewayClient(
            client.key(), guess, client.userId(), client.provider(), client.pushUrl()));
  }
}
