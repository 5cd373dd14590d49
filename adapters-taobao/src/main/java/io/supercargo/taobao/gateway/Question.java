package io.supercargo.taobao.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.supercargo.http.gateway.BrokenBody;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.TaobaoJson;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an operation is asked, and how its answer and its refusals are laid out. */
record Question(Map<String, String> parameters) {
  private static final Origin GATEWAY = Origin.of("taobao gateway");
  private static final ObjectMapper JSON = TaobaoJson.answers();

  /** Mounts an operation that is answered for a client. */
  static <Q> void on(
      OperationRoutes routes,
      String name,
      Shape shape,
      Class<Q> type,
      BiFunction<GatewayClient, Q, @Nullable Object> answer) {
    routes.on(
        name,
        (client, call) ->
            Question.of(call).answer(shape, type, wire -> answer.apply(client, wire)));
  }

  static Question of(Context call) {
    return new Question(Parameters.of(call));
  }

  /** Answers; what the business refuses comes in the operation's variant of an answer. */
  <Q> Object answer(Shape shape, Class<Q> type, Function<Q, @Nullable Object> answer) {
    Q query = query(type);
    try {
      return shape.success(answer.apply(query));
    } catch (SupplierFailure failure) {
      if (TaobaoCodes.isOfTheBusiness(failure.kind())) {
        return shape.refusal(failure);
      }
      throw failure;
    }
  }

  private <Q> Q query(Class<Q> type) {
    JsonNode fields = JSON.valueToTree(parameters);
    try {
      return JSON.treeToValue(fields, type);
    } catch (JsonProcessingException broken) {
      throw new SupplierFailure.Invalid(GATEWAY, Optional.empty(), BrokenBody.words(broken));
    }
  }
}
