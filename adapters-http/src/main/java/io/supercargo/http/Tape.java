package io.supercargo.http;

import io.supercargo.http.cassette.Discretion;
import io.supercargo.http.cassette.Exchange;
import io.supercargo.http.cassette.Exchange.Told;
import io.supercargo.http.cassette.Recorder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** Writes down what one provider was asked and answered. */
record Tape(String provider, Questions questions, Recorder recorder) {
  private static final List<String> THAT_MATTER = List.of("Content-Type", "Retry-After");

  /** Shorter ones are found in texts by chance. */
  private static final int SHORTEST_SECRET = 12;

  void write(Request unsigned, Request signed, Response response, byte[] body) {
    Discretion discretion = questions.discretion(added(unsigned, signed));
    recorder.add(
        new Exchange(
            provider,
            questions.of(unsigned, discretion),
            new Told(
                response.code(),
                headers(response),
                discretion.answer(new String(body, StandardCharsets.UTF_8)))));
  }

  private static Map<String, String> headers(Response response) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : THAT_MATTER) {
      String value = response.header(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return headers;
  }

  /** The values that signing added: keys, tokens, signatures, nonces. */
  private static List<String> added(Request unsigned, Request signed) {
    List<String> values = new ArrayList<>(values(signed));
    values.removeAll(values(unsigned));
    return values.stream().filter(value -> value.length() >= SHORTEST_SECRET).toList();
  }

  private static List<String> values(Request request) {
    List<String> values = new ArrayList<>();
    request.headers().forEach(header -> values.add(header.getSecond()));
    HttpUrl url = request.url();
    values.addAll(url.pathSegments());
    for (int i = 0; i < url.querySize(); i++) {
      values.add(String.valueOf(url.queryParameterValue(i)));
    }
    String body = CallRecorder.text(request.body());
    if (FormText.is(body)) {
      FormText.map(
          body,
          (name, value) -> {
            values.add(value);
            return value;
          });
    }
    return values;
  }
}
