package io.supercargo.alibaba.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.provider.GatewayClient;
import java.util.ArrayList;
import java.util.List;

/** Messages that a client did not take, for it to fetch. */
final class MessageRoutes {
  private static final int LEAST = 20;
  private static final int MOST = 200;

  private final Undelivered undelivered;

  MessageRoutes(Undelivered undelivered) {
    this.undelivered = undelivered;
  }

  void mount(OperationRoutes routes) {
    routes
        .on("pushQueryMessageList", this::query)
        .on("pushCursorMessageList", this::cursor)
        .on("pushMessageConfirm", this::confirm);
  }

  private Object query(GatewayClient client, Context call) {
    List<ObjectNode> all = undelivered.all(client.key());
    int size = number(call, "pageSize", LEAST, LEAST, MOST);
    long from = (number(call, "page", 1, 1, Integer.MAX_VALUE) - 1L) * size;
    ObjectNode answer = JsonMessage.object();
    ObjectNode page = answer.putObject("pushMessagePage");
    ArrayNode datas = page.putArray("datas");
    all.stream().skip(from).limit(size).forEach(datas::add);
    page.put("totalCount", all.size());
    return answer;
  }

  /** Whoever reads them has taken them. */
  private Object cursor(GatewayClient client, Context call) {
    int quantity = number(call, "quantity", LEAST, LEAST, MOST);
    List<ObjectNode> some = undelivered.all(client.key()).stream().limit(quantity).toList();
    undelivered.remove(
        client.key(), some.stream().map(each -> each.path("msgId").asLong()).toList());
    ObjectNode answer = JsonMessage.object();
    answer.putArray("pushMessageList").addAll(some);
    return answer;
  }

  private Object confirm(GatewayClient client, Context call) {
    String list = Parameters.of(call).getOrDefault("msgIdList", "");
    JsonNode ids = JsonMessage.object("msgIdList", "{\"ids\":" + list + "}").path("ids");
    List<Long> numbers = new ArrayList<>();
    ids.forEach(id -> numbers.add(id.asLong()));
    undelivered.remove(client.key(), numbers);
    return JsonMessage.object().put("isSuccess", true);
  }

  private static int number(Context call, String name, int usual, int least, int most) {
    String text = Parameters.of(call).getOrDefault(name, "");
    if (text.isBlank()) {
      return usual;
    }
    if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least) {
      throw new InvalidValue(name, text, least + " to " + most);
    }
    return Math.min(most, Integer.parseInt(text));
  }
}
