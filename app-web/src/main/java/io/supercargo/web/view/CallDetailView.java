package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.ports.store.CallRecord;
import org.jspecify.annotations.Nullable;

/** One call to a supplier with all that went over the line, masked. */
public record CallDetailView(
    @JsonUnwrapped CallView call, Request request, @Nullable Response response) {

  /** What left. */
  record Request(String method, String url, String headers, String body) {
    static Request of(CallRecord.Sent sent) {
      return new Request(sent.method(), sent.url(), sent.headers(), sent.body());
    }
  }

  /** What came back. */
  record Response(int status, String headers, String body) {
    static Response of(CallRecord.Received received) {
      return new Response(received.status(), received.headers(), received.body());
    }
  }

  public static CallDetailView of(CallRecord call) {
    return new CallDetailView(
        CallView.of(call), Request.of(call.sent()), call.received().map(Response::of).orElse(null));
  }
}
