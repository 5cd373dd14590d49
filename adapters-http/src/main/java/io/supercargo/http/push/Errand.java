package io.supercargo.http.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.ports.push.Bulletin;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One message on its way to one client. */
record Errand(
    OkHttpClient client,
    ScheduledExecutorService timer,
    PushRoute route,
    Bulletin news,
    PushRequest request) {
  private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

  private static final int NEVER_AGAIN = -1;

  /** Tries, and again by the wire's rule where nobody takes it. */
  void go() {
    attempt(route.writer().retries().most());
  }

  void once() {
    attempt(NEVER_AGAIN);
  }

  private void attempt(int left) {
    Call call = client.newCall(posted());
    call.timeout().timeout(route.writer().retries().patience().toMillis(), TimeUnit.MILLISECONDS);
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException why) {
            again(left, String.valueOf(why.getMessage()));
          }

          @Override
          public void onResponse(Call answered, Response response) {
            try (response) {
              if (!response.isSuccessful()) {
                again(left, "HTTP " + response.code());
              }
            }
          }
        });
  }

  private void again(int left, String why) {
    if (left == NEVER_AGAIN) {
      return;
    }
    if (left == 0) {
      LOG.info("a message to client {} was not taken: {}", route.client().key(), why);
      route.writer().gaveUp(news, route.client());
      return;
    }
    try {
      long pause = route.writer().retries().pause().toMillis();
      Future<?> unused = timer.schedule(() -> attempt(left - 1), pause, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      LOG.debug("no more messages are pushed", closing);
    }
  }

  private Request posted() {
    Request.Builder builder =
        new Request.Builder()
            .url(route.to().toString())
            .post(
                RequestBody.create(
                    request.body().getBytes(UTF_8), MediaType.get(request.contentType())));
    request.headers().forEach(builder::header);
    return builder.build();
  }
}
