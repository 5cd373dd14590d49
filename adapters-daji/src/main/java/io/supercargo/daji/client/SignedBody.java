package io.supercargo.daji.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.daji.wire.DajiSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.UnaryOperator;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;

/**
 * Signs JSON bodies.
 *
 * @param signing gives what is to be added to some parameters
 */
record SignedBody(UnaryOperator<Map<String, String>> signing, InstantSource clock) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType TYPE = MediaType.get("application/json");

  RequestBody of(RequestBody body, boolean asForm) {
    try {
      ObjectNode json = (ObjectNode) JSON.readTree(bytes(body));
      return asForm ? form(json) : timed(json);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private RequestBody form(ObjectNode json) {
    Map<String, String> fields = UploadForm.fields(json);
    fields.putAll(signing.apply(fields));
    return UploadForm.of(fields);
  }

  /** What stands in the body beside its key and time is not signed. */
  private RequestBody timed(ObjectNode json) throws JsonProcessingException {
    long now = clock.millis();
    json.put(DajiSignature.REQUEST_TIME, now);
    signing.apply(Map.of(DajiSignature.REQUEST_TIME, Long.toString(now))).forEach(json::put);
    return RequestBody.create(JSON.writeValueAsBytes(json), TYPE);
  }

  private static byte[] bytes(RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readByteArray();
  }
}
