package io.supercargo.taobao.gateway;

import io.supercargo.http.dialect.push.TaobaoNews;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.http.push.PushRequest;
import io.supercargo.http.push.PushWriter;
import io.supercargo.http.push.Retries;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.push.News;
import io.supercargo.taobao.wire.PushSignature;
import java.util.List;

/** Pushes as Taobao Global. */
final class TaobaoPushes implements PushWriter {
  @Override
  public List<PushRequest> write(News news, GatewayClient client) {
    return TaobaoNews.write(news).stream()
        .map(JsonMessage::write)
        .map(
            body -> PushRequest.json(PushSignature.sign(client.key(), body, client.secret()), body))
        .toList();
  }

  @Override
  public Retries retries() {
    return Retries.FIVE_HALF_HOURS;
  }
}
