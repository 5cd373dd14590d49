package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.Push;
import io.supercargo.http.Redactor;
import java.util.Map;
import java.util.TreeMap;

/** One message of a supplier with all that came over the line, masked. */
public record PushDetailView(@JsonUnwrapped PushView push, Request request) {
  private static final Redactor MASKS = Redactor.also();

  /** As it came. */
  public record Request(String method, String query, Map<String, String> headers, String body) {
    static Request of(Callback callback) {
      Map<String, String> headers = new TreeMap<>();
      callback.headers().forEach((name, value) -> headers.put(name, MASKS.field(name, value)));
      return new Request(
          callback.method(), MASKS.body(callback.query()), headers, MASKS.body(callback.body()));
    }
  }

  public static PushDetailView of(Push push) {
    return new PushDetailView(PushView.of(push), Request.of(push.callback()));
  }
}
