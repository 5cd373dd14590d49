package io.supercargo.daji.gateway;

import io.supercargo.daji.wire.PushSignature;
import io.supercargo.http.dialect.push.TaobaoNews;
import io.supercargo.http.dialect.push.TradeMessages;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.http.push.PushRequest;
import io.supercargo.http.push.PushWriter;
import io.supercargo.http.push.Retries;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.push.News;
import java.util.List;

/** Pushes as Daji, which passes on what 1688 and Taobao Global tell. */
final class DajiPushes implements PushWriter {
  private final PushSignature rule;

  DajiPushes(PushSignature rule) {
    this.rule = rule;
  }

  @Override
  public List<PushRequest> write(News news, GatewayClient client) {
    return TradeMessages.write(news).or(() -> TaobaoNews.write(news)).stream()
        .map(message -> rule.signed(JsonMessage.write(message), client.secret()))
        .toList();
  }

  @Override
  public Retries retries() {
    return Retries.THREE;
  }
}
