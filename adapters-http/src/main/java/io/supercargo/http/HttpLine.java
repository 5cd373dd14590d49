package io.supercargo.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * The line to one supplier: signs, sends, reads, retries reads, opens a circuit when the supplier
 * is down, sorts what goes wrong and writes every attempt into the call log. Thread-safe.
 */
public final class HttpLine implements AutoCloseable {
  private final String provider;
  private final InstantSource clock;
  private final Carrier carrier;
  private final RequestSigner signer;
  private final Redactor redactor;
  private final Retrofit retrofit;
  private final CallRecorder recorder;
  private final LineFailures failures;
  private final FailsafeExecutor<Object> reads;

  /**
   * @param around the provider's name, the clock and the call log
   */
  public HttpLine(LineConfig config, RequestSigner signer, Redactor redactor, Surroundings around) {
    this(config, signer, redactor, around, WireJson.requests());
  }

  /**
   * @param json how the supplier's bodies are written and read
   */
  public HttpLine(
      LineConfig config,
      RequestSigner signer,
      Redactor redactor,
      Surroundings around,
      ObjectMapper json) {
    this.provider = around.name();
    this.clock = around.clock();
    this.signer = signer;
    this.redactor = redactor;
    this.carrier = Carrier.to(config);
    this.recorder = new CallRecorder(provider, around.calls(), redactor);
    this.failures = new LineFailures(provider, clock);
    this.reads = Failsafe.with(retries(config.attempts()), circuit());
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(config.baseUrl() + "/")
            .callFactory(request -> carrier.newCall(signer.sign(request)))
            .addConverterFactory(new AnswerConverter(json))
            .build();
  }

  /** A Retrofit interface over this line; its methods return {@code Call<Answer<…>>}. */
  public <A> A api(Class<A> resource) {
    return retrofit.create(resource);
  }

  /**
   * Asks, and asks again when the supplier could not be reached: for reads alone.
   *
   * @throws SupplierFailure sorted; an answer that says no in its envelope is not one yet
   */
  public <T> Answer<T> read(Call<Answer<T>> call) {
    try {
      return reads.get(() -> once(call.clone()));
    } catch (dev.failsafe.CircuitBreakerOpenException open) {
      throw new Unavailable(
          SupplierFailure.Origin.of(provider),
          provider + " has failed too often and is left alone for a while",
          open);
    }
  }

  /**
   * Reads meaning into an answer.
   *
   * @throws SupplierFailure.MalformedResponse naming field and value when there is none in it
   */
  public <W, T> Reply<T> understand(Answer<W> answer, Function<? super W, ? extends T> meaning) {
    try {
      return new Reply<>(meaning.apply(answer.body()), answer);
    } catch (InvalidValue wrong) {
      throw new SupplierFailure.MalformedResponse(
          SupplierFailure.Origin.of(provider),
          provider + " answered a value that its contract does not know: " + wrong.getMessage(),
          wrong);
    }
  }

  /** Sends any request once, signed; whatever comes back is the answer. */
  public RawAnswer send(Request request) {
    Request signed = signer.sign(request);
    Instant start = clock.instant();
    try (okhttp3.Response response = carrier.newCall(signed).execute()) {
      byte[] bytes = response.body().bytes();
      recorder.record(over(start, signed, response, bytes, null));
      return new RawAnswer(response.code(), bytes);
    } catch (IOException broken) {
      recorder.record(over(start, signed, null, null, broken.toString()));
      throw failures.of(broken);
    }
  }

  /** The request as it would leave, secrets masked. */
  public RawCalls.Request preview(Request request) {
    Request signed = signer.sign(request);
    return new RawCalls.Request(
        signed.method(),
        redactor.url(signed.url()),
        redactor.masked(signed.headers()),
        redactor.body(text(signed.body())));
  }

  @Override
  public void close() {
    carrier.close();
  }

  private <T> Answer<T> once(Call<Answer<T>> call) {
    Instant start = clock.instant();
    Request request = call.request();
    try {
      Response<Answer<T>> response = call.execute();
      Answer<T> answer = response.body();
      if (answer == null) {
        throw refused(start, request, response);
      }
      recorder.record(over(start, request, response.raw(), answer.bytes(), null));
      return answer;
    } catch (UnreadableAnswer unreadable) {
      recorder.record(over(start, request, null, unreadable.bytes(), unreadable.getMessage()));
      throw failures.of(unreadable);
    } catch (IOException broken) {
      recorder.record(over(start, request, null, null, broken.toString()));
      throw failures.of(broken);
    }
  }

  private SupplierFailure refused(Instant start, Request request, Response<?> response)
      throws IOException {
    byte[] bytes = new byte[0];
    try (ResponseBody error = response.errorBody()) {
      if (error != null) {
        bytes = error.bytes();
      }
    }
    SupplierFailure failure = failures.of(response.code(), response.headers(), bytes);
    recorder.record(over(start, request, response.raw(), bytes, failure.getMessage()));
    return failure;
  }

  private CallRecorder.Over over(
      Instant start,
      Request request,
      okhttp3.@Nullable Response response,
      byte @Nullable [] body,
      @Nullable String failure) {
    return new CallRecorder.Over(
        start, Duration.between(start, clock.instant()), request, response, body, failure);
  }

  private static String text(@Nullable RequestBody body) {
    return CallRecorder.text(body);
  }

  private static RetryPolicy<Object> retries(int attempts) {
    return RetryPolicy.builder()
        .handleIf(failure -> failure instanceof Unavailable)
        .withMaxAttempts(attempts)
        .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(2))
        .withJitter(0.3)
        .build();
  }

  private static CircuitBreaker<Object> circuit() {
    return CircuitBreaker.builder()
        .handleIf(failure -> failure instanceof Unavailable)
        .withFailureThreshold(20, 40)
        .withDelay(Duration.ofSeconds(5))
        .build();
  }
}
