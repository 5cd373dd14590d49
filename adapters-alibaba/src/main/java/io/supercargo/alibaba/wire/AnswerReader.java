package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.supercargo.http.dialect.trade.WireMade;
import io.supercargo.http.shape.Beside;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the envelope off. There are five, and which one an API uses follows no rule: {@code
 * result.result}, the same flat, the flat one of older APIs with their own names for everything,
 * that of the paper for national sites with {@code data} beside a boolean {@code result}, and the
 * gateway's own for refusals. One answer is printed without any.
 */
final class AnswerReader extends JsonDeserializer<WireAnswer<?>> implements ContextualDeserializer {
  private static final String[] SUCCESS = {"success", "succes"};
  private static final String[] CODE = {"error_code", "code", "errorCode", "retCode"};
  private static final String[] MESSAGE = {
    "error_message", "message", "errorMessage", "errorMsg", "erroMsg", "errorInfo", "retMsg", "msg"
  };

  /** {@code data} comes first: beside it stands a {@code result} that only says yes. */
  private static final String[] PAYLOAD = {"data", "result", "model", "categoryInfo"};

  /** Stand in no envelope; the samples of the pages say nothing of success. */
  private static final String[] BARE = {
    "logisticsTrace", "pushMessagePage", "pushMessageList", "isSuccess"
  };

  private final JavaType payload;

  @SuppressWarnings("unused") // called by Jackson, before the type is known
  AnswerReader() {
    this(TypeFactory.unknownType());
  }

  private AnswerReader(JavaType payload) {
    this.payload = payload;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType answer = context.getContextualType();
    return new AnswerReader(
        answer == null || answer.containedTypeCount() == 0
            ? TypeFactory.unknownType()
            : answer.containedType(0));
  }

  @Override
  public WireAnswer<?> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    JsonNode answer = context.readTree(json);
    if (answer.isArray()) {
      return new WireAnswer<>(true, null, null, context.readTreeAsValue(answer, payload));
    }
    if (answer.hasNonNull("access_token")) { // tokens come without an envelope
      return new WireAnswer<>(true, null, null, context.readTreeAsValue(answer, payload));
    }
    JsonNode envelope = envelope(answer);
    if (!isEnvelope(envelope)) {
      return context.reportInputMismatch(WireAnswer.class, "no envelope of the platform");
    }
    Optional<JsonNode> made = MadeOrders.in(envelope, payload.hasRawClass(WireMade.class));
    if (made.isPresent()) {
      return new WireAnswer<>(true, null, null, value(made.get(), context));
    }
    Boolean success = success(envelope);
    return new WireAnswer<>(
        success,
        text(envelope, CODE),
        text(envelope, MESSAGE),
        Boolean.FALSE.equals(success) ? null : value(content(envelope), context));
  }

  private static JsonNode envelope(JsonNode answer) {
    for (String place : new String[] {"result", "results"}) {
      if (isNested(answer, place)) {
        return answer.path(place);
      }
    }
    return answer;
  }

  private JsonNode content(JsonNode envelope) {
    return payload.getRawClass().isAnnotationPresent(Beside.class)
        ? envelope
        : first(envelope, PAYLOAD);
  }

  private static boolean isNested(JsonNode answer, String place) {
    JsonNode inner = answer.path(place);
    return first(answer, SUCCESS).isMissingNode()
        && inner.isObject()
        && !first(inner, SUCCESS).isMissingNode();
  }

  private static boolean isEnvelope(JsonNode answer) {
    return answer.isObject()
        && Stream.of(SUCCESS, CODE, PAYLOAD, BARE)
            .anyMatch(any -> !first(answer, any).isMissingNode());
  }

  /** A boolean in some APIs, a text in others; a refusal of the gateway has none. */
  private static @Nullable Boolean success(JsonNode envelope) {
    JsonNode told = first(envelope, SUCCESS);
    if (envelope.has("error_code")) {
      return false;
    }
    if (told.isMissingNode()) {
      return first(envelope, BARE).isMissingNode() ? null : Boolean.TRUE;
    }
    return told.asText().equals("true");
  }

  private @Nullable Object value(JsonNode told, DeserializationContext context) throws IOException {
    return told.isMissingNode() ? null : context.readTreeAsValue(told, payload);
  }

  private static @Nullable String text(JsonNode envelope, String... names) {
    JsonNode told = first(envelope, names);
    return told.isMissingNode() ? null : told.asText();
  }

  private static JsonNode first(JsonNode object, String... names) {
    for (String name : names) {
      if (object.hasNonNull(name)) {
        return object.path(name);
      }
    }
    return MissingNode.getInstance();
  }
}
