package io.supercargo.web.http;

import io.supercargo.web.http.ReadyAnswers.Ready;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Stands before everything and hands ready answers out; what is not ready goes on as usual. */
public final class ReadyCounter extends Handler.Wrapper {
  private final ReadyAnswers answers;
  private final RequestMetrics metrics;
  private final InstantSource clock;
  private final Predicate<@Nullable String> mayRepeat;

  /**
   * @param mayRepeat whether who shows this needs no other look
   */
  public ReadyCounter(
      ReadyAnswers answers,
      RequestMetrics metrics,
      InstantSource clock,
      Predicate<@Nullable String> mayRepeat) {
    this.answers = answers;
    this.metrics = metrics;
    this.clock = clock;
    this.mayRepeat = mayRepeat;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Ready> ready =
        HttpMethod.GET.is(request.getMethod())
            ? answers.find(key(request)).filter(any -> mayRepeat.test(shown(request)))
            : Optional.empty();
    if (ready.isEmpty()) {
      return super.handle(request, response, callback);
    }
    response.write(true, answer(ready.get(), request, response), callback);
    long took = System.nanoTime() - request.getBeginNanoTime();
    metrics.record(request.getMethod(), ready.get().route(), response.getStatus(), took);
    return true;
  }

  /** Writes the headers, and returns what follows them. */
  private ByteBuffer answer(Ready ready, Request request, Response response) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.add(ready.headers());
    headers.put(HttpHeader.AGE, Freshness.seconds(ready.age(), clock.instant()));
    headers.put(RequestId.HEADER, RequestId.decent(request.getHeaders().get(RequestId.HEADER)));
    HttpFields asked = request.getHeaders();
    if (EntityTag.isKnown(headers.get(HttpHeader.ETAG), asked.get(HttpHeader.IF_NONE_MATCH))) {
      response.setStatus(304);
      return ByteBuffer.allocate(0);
    }
    ByteBuffer body = body(ready.body(), asked, headers);
    headers.put(HttpHeader.CONTENT_LENGTH, body.capacity());
    response.setStatus(200);
    return body;
  }

  private static ByteBuffer body(Packed body, HttpFields asked, HttpFields.Mutable headers) {
    if (!body.isWanted(asked.get(HttpHeader.ACCEPT_ENCODING))) {
      return body.plain();
    }
    headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
    return body.gzip();
  }

  private static @Nullable String shown(Request request) {
    return request.getHeaders().get(HttpHeader.AUTHORIZATION);
  }

  private static ReadyAnswers.Key key(Request request) {
    HttpFields headers = request.getHeaders();
    return new ReadyAnswers.Key(
        request.getHttpURI().getPathQuery(),
        headers.get(HttpHeader.HOST),
        headers.get(HttpHeader.ORIGIN),
        shown(request));
  }
}
