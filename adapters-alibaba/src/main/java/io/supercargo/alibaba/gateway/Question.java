package io.supercargo.alibaba.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.gateway.BrokenBody;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an operation is asked. A query may come as a JSON object in one parameter, as the platform's
 * own pages have it, or field by field, as the paper for national sites has it; the answer is laid
 * out as the question was.
 */
record Question(Map<String, String> parameters) {
  private static final Origin GATEWAY = Origin.of("alibaba gateway");
  private static final ObjectMapper JSON = WireJson.answers();

  static Question of(Context call) {
    return new Question(Parameters.ofOperation(call));
  }

  /**
   * @param wrapper the parameter that holds the whole query
   */
  Shape shape(String wrapper) {
    return parameters.containsKey(wrapper) || parameters.isEmpty() ? Shape.NESTED : Shape.SITE;
  }

  /** Answers a query that is wrapped or not; the shape is told to who answers. */
  <Q> Object answer(String wrapper, Class<Q> type, Function<Q, Object> answer) {
    return answer(shape(wrapper), () -> answer.apply(wrapped(wrapper, type)));
  }

  /** The same for an operation whose page says that success is a text. */
  <Q> Object answerInTexts(String wrapper, Class<Q> type, Function<Q, Object> answer) {
    Shape shape = shape(wrapper) == Shape.NESTED ? Shape.NESTED_IN_TEXTS : shape(wrapper);
    return answer(shape, wrapper, type, answer);
  }

  /** Answers a query that is wrapped or not, in an envelope that it does not choose. */
  <Q> Object answer(Wrapping shape, String wrapper, Class<Q> type, Function<Q, Object> answer) {
    return answer(shape, () -> answer.apply(wrapped(wrapper, type)));
  }

  /** Answers a query whose fields are parameters in every edition. */
  <Q> Object answer(Wrapping shape, Class<Q> type, Function<Q, Object> answer) {
    return answer(shape, () -> answer.apply(flat(type)));
  }

  private interface Work {
    Object done() throws IOException;
  }

  private static Object answer(Wrapping shape, Work work) {
    try {
      return shape.success(work.done());
    } catch (InvalidValue wrong) {
      InvalidValue told = wrong.in(spelt(wrong.field()));
      return shape.refusal(invalid(Optional.of(told.field()), String.valueOf(told.getMessage())));
    } catch (IOException broken) {
      return shape.refusal(invalid(Optional.empty(), BrokenBody.words(broken)));
    } catch (SupplierFailure failure) {
      if (AlibabaCodes.isGateways(failure)) {
        throw failure;
      }
      return shape.refusal(failure);
    }
  }

  /** What the wire calls a field of the domain. */
  private static String spelt(String field) {
    return switch (field) {
      case "imageUrl" -> "imageAddress";
      case "image" -> "imageBase64";
      case "login" -> "outLoginId";
      case "text" -> "addressInfo";
      default -> field;
    };
  }

  private <Q> Q wrapped(String wrapper, Class<Q> type) throws IOException {
    if (shape(wrapper) == Shape.SITE) {
      return flat(type);
    }
    String text = parameters.getOrDefault(wrapper, "");
    Q query = text.isBlank() ? null : JSON.readValue(text, type);
    if (query == null) {
      throw new SupplierFailure.Invalid(
          GATEWAY.code(AlibabaCodes.PARAMETER_MISSING),
          Optional.of(wrapper),
          wrapper + ": missing (expected: a JSON object)");
    }
    return query;
  }

  /** Lists and objects travel as their JSON. */
  private <Q> Q flat(Class<Q> type) throws IOException {
    ObjectNode fields = JSON.valueToTree(parameters);
    for (RecordComponent field : type.getRecordComponents()) {
      String text = parameters.getOrDefault(field.getName(), "");
      boolean list = List.class.isAssignableFrom(field.getType()) && text.startsWith("[");
      if (list || (field.getType().isRecord() && text.startsWith("{"))) {
        fields.set(field.getName(), JSON.readTree(text));
      }
    }
    return JSON.treeToValue(fields, type);
  }

  private static SupplierFailure invalid(Optional<String> field, String message) {
    return new SupplierFailure.Invalid(GATEWAY, field, message);
  }
}
