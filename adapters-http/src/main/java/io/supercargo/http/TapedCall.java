package io.supercargo.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** A call whose answer is written down before it is handed over. */
final class TapedCall extends PlainCall {
  private final Call call;
  private final Request unsigned;
  private final Tape tape;

  TapedCall(Call call, Request unsigned, Tape tape) {
    super(call.request());
    this.call = call;
    this.unsigned = unsigned;
    this.tape = tape;
  }

  @Override
  public Response execute() throws IOException {
    try (Response response = call.execute()) {
      ResponseBody body = response.body();
      byte[] bytes = body.bytes();
      tape.write(unsigned, request(), response, bytes);
      Buffer again = new Buffer().write(bytes);
      return response
          .newBuilder()
          .body(ResponseBody.create(again, body.contentType(), bytes.length))
          .build();
    }
  }

  /** Nobody here calls that way. */
  @Override
  public void enqueue(Callback callback) {
    throw new UnsupportedOperationException("recorded calls are awaited");
  }

  @Override
  public void cancel() {
    call.cancel();
  }

  @Override
  public boolean isExecuted() {
    return call.isExecuted();
  }

  @Override
  public boolean isCanceled() {
    return call.isCanceled();
  }

  @Override
  public TapedCall clone() {
    return new TapedCall(call.clone(), unsigned, tape);
  }
}
