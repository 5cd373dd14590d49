package io.supercargo.http;

import io.supercargo.http.cassette.Exchange.Told;
import java.io.IOException;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A call that never leaves this machine. */
final class ReplayedCall extends PlainCall {
  private final ReplayCarrier recording;
  private volatile boolean executed;
  private volatile boolean canceled;

  ReplayedCall(Request request, ReplayCarrier recording) {
    super(request);
    this.recording = recording;
  }

  @Override
  public Response execute() throws IOException {
    executed = true;
    if (canceled) {
      throw new IOException("Canceled");
    }
    Told told = recording.answer(request());
    Headers headers = Headers.of(told.headers());
    return new Response.Builder()
        .request(request())
        .protocol(Protocol.HTTP_1_1)
        .code(told.status())
        .message("")
        .headers(headers)
        .body(body(told.bytes(), headers.get("Content-Type")))
        .build();
  }

  private static ResponseBody body(byte[] bytes, @Nullable String type) {
    return ResponseBody.create(
        new Buffer().write(bytes), type == null ? null : MediaType.parse(type), bytes.length);
  }

  /** Nobody here calls that way. */
  @Override
  public void enqueue(Callback callback) {
    throw new UnsupportedOperationException("replayed calls are awaited");
  }

  @Override
  public void cancel() {
    canceled = true;
  }

  @Override
  public boolean isExecuted() {
    return executed;
  }

  @Override
  public boolean isCanceled() {
    return canceled;
  }

  @Override
  public ReplayedCall clone() {
    return new ReplayedCall(request(), recording);
  }
}
