package io.supercargo.alibaba.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.push.TradeMessages;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.push.MissedPushes;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages that 1688 keeps after it has tried three times. They are listed and then confirmed; the
 * platform's other list would count as taken what is lost on its way to us.
 */
final class AlibabaMissedPushes implements MissedPushes {
  private static final int PAGE = 100;

  private final String provider;
  private final RawCalls calls;

  AlibabaMissedPushes(String provider, RawCalls calls) {
    this.provider = provider;
    this.calls = calls;
  }

  @Override
  public List<Missed> missed() {
    ObjectNode query = JsonMessage.object().put("page", 1).put("pageSize", PAGE);
    List<Missed> missed = new ArrayList<>();
    for (JsonNode row : asked("pushQueryMessageList", query).at("/pushMessagePage/datas")) {
      missed.add(new Missed(TradeMessages.read(row), JsonMessage.write(row)));
    }
    return missed;
  }

  @Override
  public void taken(List<Missed> messages) {
    ObjectNode query = JsonMessage.object();
    var ids = query.putArray("msgIdList");
    for (Missed missed : messages) {
      missed.message().number().map(Long::valueOf).ifPresent(ids::add);
    }
    if (!asked("pushMessageConfirm", query).path("isSuccess").asBoolean()) {
      throw malformed("pushMessageConfirm did not say that it worked");
    }
  }

  private JsonNode asked(String operation, ObjectNode query) {
    RawCalls.Answer answer = calls.call(operation, JsonMessage.write(query));
    if (answer.refusal().isPresent()) {
      throw answer.refusal().get();
    }
    try {
      return JsonMessage.object(operation, answer.body());
    } catch (InvalidValue unreadable) {
      throw malformed(String.valueOf(unreadable.getMessage()));
    }
  }

  private SupplierFailure malformed(String why) {
    return new SupplierFailure.MalformedResponse(Origin.of(provider), provider + ": " + why);
  }
}
