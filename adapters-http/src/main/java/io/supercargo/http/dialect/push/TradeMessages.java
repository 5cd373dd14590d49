package io.supercargo.http.dialect.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.ProductNews;
import java.util.List;
import java.util.Optional;

/** Messages of 1688: a topic, its data, and a number by which they are told apart. */
public final class TradeMessages {
  /** Whose messages these are; the sandbox has one buyer. */
  private static final String BUYER = "b2b-2218427022945";

  private TradeMessages() {}

  /**
   * @throws InvalidValue naming what is missing
   */
  public static PushMessage read(String text) {
    return read(JsonMessage.object("message", text));
  }

  /**
   * @throws InvalidValue naming what is missing
   */
  public static PushMessage read(JsonNode message) {
    String topic =
        JsonMessage.text(message, "type")
            .orElseThrow(() -> new InvalidValue("type", "missing", "a topic"));
    List<SupplierEvent> events = TradeTopics.read(topic, JsonMessage.inside(message, "data"));
    return new PushMessage(
        topic,
        JsonMessage.text(message, "msgId"),
        JsonMessage.time(message, "gmtBorn"),
        events.isEmpty() ? List.of(new SupplierEvent.NotUnderstood("it names no order")) : events);
  }

  /** In the order of fields of the messages that were seen. */
  public static Optional<ObjectNode> write(News news) {
    return TradeNews.topic(news)
        .map(topic -> message(news, news.order().id(), topic, TradeNews.data(news, BUYER)));
  }

  /** The same of a product. */
  public static Optional<ObjectNode> write(ProductNews news) {
    return news.marketplace() == Marketplace.ALIBABA_1688
        ? Optional.of(
            message(news, news.product().value(), GoodsNews.topic(news), GoodsNews.data(news)))
        : Optional.empty();
  }

  private static ObjectNode message(Bulletin news, String key, String topic, ObjectNode data) {
    ObjectNode message = JsonMessage.object().put("bizKey", key);
    message.set("data", data);
    return message
        .put("gmtBorn", news.at().toEpochMilli())
        .put("msgId", news.number())
        .put("type", topic)
        .put("userInfo", BUYER);
  }
}
