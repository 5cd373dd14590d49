package io.supercargo.daji.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.http.dialect.push.TaobaoNotices;
import io.supercargo.http.dialect.push.TradeMessages;
import io.supercargo.http.push.JsonMessage;

/** What Daji passes on: messages of 1688 and of Taobao Global, as those write them. */
public final class Messages {
  private Messages() {}

  /**
   * @throws io.supercargo.domain.InvalidValue for what is neither
   */
  public static PushMessage read(String text) {
    JsonNode message = JsonMessage.object("message", text);
    return TaobaoNotices.is(message) ? TaobaoNotices.read(message) : TradeMessages.read(message);
  }
}
