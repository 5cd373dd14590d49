package io.supercargo.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** One call, written over for Jetty's client. */
final class JettyCall extends PlainCall {
  private final HttpClient client;
  private final Duration timeout;
  private final AtomicBoolean executed = new AtomicBoolean();
  private volatile boolean canceled;
  private volatile org.eclipse.jetty.client.@Nullable Request sent;

  JettyCall(HttpClient client, Request request, Duration timeout) {
    super(request);
    this.client = client;
    this.timeout = timeout;
  }

  @Override
  public Response execute() throws IOException {
    if (executed.getAndSet(true)) {
      throw new IllegalStateException("Already Executed");
    }
    org.eclipse.jetty.client.Request request = written();
    sent = request;
    if (canceled) {
      throw new IOException("Canceled");
    }
    JettyAnswer answer = new JettyAnswer(request());
    request.send(answer);
    return await(answer, request);
  }

  @Override
  public void enqueue(Callback callback) {
    client
        .getExecutor()
        .execute(
            () -> {
              try {
                callback.onResponse(this, execute());
              } catch (IOException failed) {
                callback.onFailure(this, failed);
              }
            });
  }

  @Override
  public void cancel() {
    canceled = true;
    org.eclipse.jetty.client.Request underWay = sent;
    if (underWay != null) {
      abort(underWay, new IOException("Canceled"));
    }
  }

  @Override
  public boolean isExecuted() {
    return executed.get();
  }

  @Override
  public boolean isCanceled() {
    return canceled;
  }

  @Override
  public JettyCall clone() {
    return new JettyCall(client, request(), timeout);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what was aborted fails, and that is awaited
  private static void abort(org.eclipse.jetty.client.Request request, Throwable cause) {
    request.abort(cause);
  }

  private static Response await(JettyAnswer answer, org.eclipse.jetty.client.Request request)
      throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      abort(request, stopped);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException failed) {
      throw reason(Objects.requireNonNull(failed.getCause()));
    }
  }

  /** What Jetty says of a broken line is the inside of its connection, and nothing for people. */
  private static IOException reason(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return new IOException("timeout", failure);
    }
    if (failure instanceof EOFException || failure instanceof ClosedChannelException) {
      return new IOException("the line was closed", failure);
    }
    if (failure instanceof HttpResponseException) {
      return new IOException("it is not HTTP", failure);
    }
    return failure instanceof IOException broken
        ? broken
        : new IOException(failure.getMessage(), failure);
  }

  private org.eclipse.jetty.client.Request written() throws IOException {
    HttpUrl url = request().url();
    Headers headers = request().headers();
    org.eclipse.jetty.client.Request written =
        client
            .newRequest(address(url))
            .method(request().method())
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .headers(
                fields -> {
                  fields.add(HttpHeader.HOST, host(url));
                  headers.forEach(field -> fields.add(field.getFirst(), field.getSecond()));
                });
    RequestBody body = request().body();
    return body == null ? written : written.body(bytes(body));
  }

  private static BytesRequestContent bytes(RequestBody body) throws IOException {
    Buffer bytes = new Buffer();
    body.writeTo(bytes);
    return new BytesRequestContent(String.valueOf(body.contentType()), bytes.readByteArray());
  }

  /** The second way is slow and takes any text. */
  private static URI address(HttpUrl url) {
    try {
      return new URI(url.toString());
    } catch (URISyntaxException lenient) {
      return url.uri();
    }
  }

  private static String host(HttpUrl url) {
    String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
    return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
  }
}
