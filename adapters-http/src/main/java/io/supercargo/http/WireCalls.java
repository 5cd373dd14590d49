package io.supercargo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.RawCalls;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Calls any operation of an adapter's table: parameters of GET in the query, else a JSON body. */
final class WireCalls implements RawCalls {
  private static final MediaType JSON = MediaType.get("application/json");

  private final HttpLine line;
  private final OperationTable operations;
  private final Addresses addresses;
  private final WriteGuard guard;
  private final ObjectMapper mapper = new ObjectMapper();

  WireCalls(HttpLine line, OperationTable operations, Addresses addresses, WriteGuard guard) {
    this.line = line;
    this.operations = operations;
    this.addresses = addresses;
    this.guard = guard;
  }

  @Override
  public Answer call(String operation, String json) {
    Operation asked = operations.asked(operation);
    guard.check(asked);
    return line.send(request(asked, json));
  }

  @Override
  public RawCalls.Request preview(String operation, String json) {
    return line.preview(request(operations.asked(operation), json));
  }

  private okhttp3.Request request(Operation operation, String json) {
    String name = operation.name();
    if (operation.use() == Operation.Use.PUSH) {
      throw new InvalidValue("operation", name, "one that is called; this one is pushed to us");
    }
    JsonNode parameters = parse(json);
    HttpUrl url = addresses.of(name);
    okhttp3.Request.Builder request = new okhttp3.Request.Builder().tag(String.class, name);
    return operation.method().equals("GET")
        ? request.url(withQuery(url, parameters)).get().build()
        : request.url(url).post(RequestBody.create(parameters.toString(), JSON)).build();
  }

  private JsonNode parse(String json) {
    try {
      JsonNode parsed = mapper.readTree(json.isBlank() ? "{}" : json);
      if (parsed.isObject()) {
        return parsed;
      }
    } catch (JsonProcessingException broken) {
      throw new InvalidValue("data", WrongJson.words(broken), "a JSON object");
    }
    throw new InvalidValue("data", json, "a JSON object");
  }

  private static HttpUrl withQuery(HttpUrl url, JsonNode parameters) {
    HttpUrl.Builder query = url.newBuilder();
    parameters
        .properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              query.addQueryParameter(
                  member.getKey(), value.isTextual() ? value.textValue() : value.toString());
            });
    return query.build();
  }
}
