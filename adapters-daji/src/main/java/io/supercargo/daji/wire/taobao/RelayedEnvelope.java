package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Taobao Global's envelope inside Daji's {@code data}: {@code code} "0", {@code success}, {@code
 * errorCode}, or some of them, in either spelling. A failure in it is one although Daji says 200.
 */
public final class RelayedEnvelope {
  private static final List<String> ERROR_CODES =
      List.of("errorCode", "error_code", "bizErrorCode", "biz_error_code");
  private static final List<String> ERROR_WORDS =
      List.of("errorMsg", "error_msg", "bizErrorMsg", "biz_error_msg", "errorInfo", "message");
  private static final String OK = "0";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> BESIDE_A_CODE =
      Set.of("data", "result", "requestId", "request_id", "TraceId");
  private static final FailureCodes CODES =
      FailureCodes.withOther("ServiceUnavailable")
          .read(Kind.UNAUTHENTICATED, "IllegalAccessToken")
          .read(Kind.FORBIDDEN, "InsufficientPermission")
          .read(Kind.NOT_FOUND, "ItemNotFound")
          .read(Kind.OUT_OF_STOCK, "ItemOutOfStock")
          .read(Kind.OUTCOME_UNKNOWN, "ServiceTimeout")
          .read(Kind.RATE_LIMITED, "ApiCallLimit", "AppCallLimit")
          .build();

  private RelayedEnvelope() {}

  /** An object that says how it went is no answer yet. */
  static boolean is(JsonNode node) {
    return node.isObject()
        && (node.has("success")
            || node.path("result").isObject()
            || (node.has("code") && BESIDE_A_CODE.stream().anyMatch(node::has))
            || ERROR_CODES.stream().anyMatch(node::has));
  }

  /**
   * @throws SupplierFailure for a failure in any of the envelopes
   */
  public static void check(String provider, @Nullable JsonNode data) {
    if (data == null || !is(data)) {
      return;
    }
    String code = text(data, ERROR_CODES).or(() -> refusing(data.get("code"))).orElse("");
    JsonNode success = data.path("success");
    if (!code.isEmpty() || success.asText("true").equals("false")) {
      throw CODES.failure(
          new Origin(provider, Optional.of(code), requestId(data)),
          "%s relays a refusal of Taobao: %s: %s"
              .formatted(
                  provider,
                  code.isEmpty() ? "no code" : code,
                  text(data, ERROR_WORDS).orElse("no words")));
    }
    check(provider, data.get("result"));
    check(provider, data.get("data"));
  }

  private static Optional<String> refusing(@Nullable JsonNode code) {
    return Optional.ofNullable(code)
        .filter(it -> !it.isNull() && !it.asText().isBlank() && !it.asText().equals(OK))
        .map(JsonNode::asText);
  }

  /** The same of data that was read as it came. */
  public static void checkAny(String provider, @Nullable Object data) {
    check(provider, JSON.valueToTree(data));
  }

  private static Optional<String> requestId(JsonNode data) {
    return text(data, List.of("requestId", "request_id", "TraceId"));
  }

  private static Optional<String> text(JsonNode data, List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(data.get(name)))
        .filter(value -> value.isValueNode() && !value.isNull() && !value.asText().isBlank())
        .map(JsonNode::asText)
        .filter(value -> !value.equals(OK))
        .findFirst();
  }
}
