package io.supercargo.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** An answer that comes in pieces, gathered whole. */
final class JettyAnswer extends CompletableFuture<okhttp3.Response> implements Response.Listener {
  private static final int USUAL = 8 * 1024;
  private static final int BELIEVED = 1024 * 1024;
  private static final int LARGEST = 64 * 1024 * 1024;

  private final Request request;
  private byte[] bytes = {};
  private int length;

  JettyAnswer(Request request) {
    this.request = request;
  }

  @Override
  public void onHeaders(Response response) {
    long told = response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
    bytes = new byte[told < 0 ? USUAL : (int) Math.min(told, BELIEVED)];
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // an aborted answer fails, and that is told below
  public void onContent(Response response, ByteBuffer piece) {
    int whole = length + piece.remaining();
    if (whole > LARGEST) {
      response.abort(new IOException("more than 64 MB"));
      return;
    }
    if (whole > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(whole, 2 * bytes.length));
    }
    piece.get(bytes, length, piece.remaining());
    length = whole;
  }

  @Override
  public void onComplete(Result result) {
    Throwable failure = result.getFailure();
    if (failure == null) {
      complete(whole(result.getResponse()));
    } else {
      completeExceptionally(failure);
    }
  }

  private okhttp3.Response whole(Response response) {
    return new okhttp3.Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(response.getStatus())
        .message(text(response.getReason()))
        .headers(headers(response))
        .body(body(response.getHeaders().get(HttpHeader.CONTENT_TYPE)))
        .build();
  }

  private ResponseBody body(@Nullable String type) {
    Buffer content = new Buffer().write(bytes, 0, length);
    return ResponseBody.create(content, type == null ? null : MediaType.parse(type), length);
  }

  private static Headers headers(Response response) {
    Headers.Builder headers = new Headers.Builder();
    for (HttpField field : response.getHeaders()) {
      headers.addUnsafeNonAscii(field.getName(), text(field.getValue()));
    }
    return headers.build();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
