package io.supercargo.http;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.http.shape.DriftLog;
import io.supercargo.http.shape.WireShapes;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.DriftWatch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Shapes;
import io.supercargo.ports.provider.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
  private final OperationTable operations;
  private final Addresses addresses;
  private final WriteGuard guard;
  private final Outlet outlet;
  private final Redactor redactor;
  private final Judge judge;
  private final Retrofit retrofit;
  private final CallRecorder recorder;
  private final WireShapes shapes;
  private final DriftLog drift;
  private final LineFailures failures;
  private final Turnstile turnstile;
  private final Patience patience;

  /**
   * @param around the provider's name, the clock and the call log
   */
  public HttpLine(LineConfig config, Protocol protocol, Surroundings around) {
    this.provider = around.name();
    this.clock = around.clock();
    this.operations = protocol.operations();
    this.addresses = new Addresses(config.baseUrl(), operations, config.deviations());
    this.redactor = protocol.redactor();
    this.outlet = Outlet.of(config, protocol, around);
    this.guard = new WriteGuard(config);
    this.recorder = new CallRecorder(provider, around.calls(), redactor);
    this.failures = new LineFailures(provider, clock, redactor);
    this.judge = new Judge(provider, protocol.verdict(), failures);
    this.turnstile = Turnstile.before(config, around);
    this.patience = new Patience(provider, config, clock, turnstile);
    this.shapes = new WireShapes(protocol.json(), operations::shapes);
    this.drift =
        new DriftLog(
            shapes, protocol.json().getFactory(), Deviation.shapes(config.deviations()), clock);
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(Addresses.NAMES)
            .callFactory(request -> outlet.call(addresses.resolve(request)))
            .addConverterFactory(new AnswerConverter(protocol.json(), config.deviations()))
            .build();
  }

  /**
   * A provider that closes the line, with its circuit, raw calls and the table's capabilities. What
   * is put in next stands at the table's main marketplace.
   */
  public Provider.Builder provider(String type) {
    return Provider.named(provider, type)
        .mainly(operations.mainMarketplace())
        .operations(operations.operations())
        .with(RawCalls.class, rawCalls())
        .with(Shapes.class, shapes)
        .with(DriftWatch.class, drift)
        .circuit(patience::circuit)
        .budget(turnstile::allowances)
        .onClose(this::close);
  }

  /** Calls any operation of the table by its name. */
  public RawCalls rawCalls() {
    return new WireCalls(this, operations, addresses, guard);
  }

  /**
   * @throws SupplierFailure.Unsupported where no operation of the table serves the capability
   */
  public void require(Capability capability) {
    if (!operations.serves(capability)) {
      throw new SupplierFailure.Unsupported(
          SupplierFailure.Origin.of(provider), capability, List.of());
    }
  }

  /**
   * @throws SupplierFailure.Unsupported where no operation of the table serves it at the
   *     marketplace
   */
  public void require(Capability capability, Marketplace where) {
    if (!operations.serves(capability, where)) {
      throw new SupplierFailure.Unsupported(
          SupplierFailure.Origin.of(provider), capability, Optional.of(where), List.of());
    }
  }

  /**
   * A Retrofit interface over this line. Its methods call operations by name and return {@code
   * Call<Answer<…>>}.
   */
  public <A> A api(Class<A> resource) {
    shapes.note(resource);
    return retrofit.create(resource);
  }

  /**
   * Tells the bodies of operations that the unified model does not call, but people may by name.
   *
   * @param resource a Retrofit interface, as for {@link #api}
   */
  public void describe(Class<?> resource) {
    shapes.note(resource);
  }

  /**
   * Asks, and asks again when the supplier could not be reached: for reads alone.
   *
   * @param meaning what the answer says; throws for an envelope that says no
   * @throws SupplierFailure sorted
   */
  public <W, T> Reply<T> read(Call<Answer<W>> call, Function<? super W, ? extends T> meaning) {
    return patience.read(() -> once(call.clone(), meaning));
  }

  /**
   * Tells, once: what may have been heard is not said again.
   *
   * @param meaning what the answer says; throws for an envelope that says no
   * @throws SupplierFailure sorted; outcome unknown where no answer tells whether it was done
   * @throws io.supercargo.domain.InvalidValue for a write that was only assumed, and is not allowed
   */
  public <W, T> Reply<T> write(Call<Answer<W>> call, Function<? super W, ? extends T> meaning) {
    guard.check(operations.named(AnswerConverter.operation(call)));
    try {
      return patience.write(() -> once(call, meaning));
    } catch (SupplierFailure failure) {
      throw failures.ofWrite(failure);
    }
  }

  /** Sends any request once, signed; whatever comes back is the answer. */
  RawCalls.Answer send(Request request) {
    RawCalls.Answer answer = turnstile.through(() -> sent(request));
    answer.refusal().ifPresent(turnstile::heard);
    return answer;
  }

  private RawCalls.Answer sent(Request request) {
    okhttp3.Call call = outlet.call(request);
    Request signed = call.request();
    Instant start = clock.instant();
    try (okhttp3.Response response = call.execute()) {
      byte[] bytes = response.body().bytes();
      Optional<SupplierFailure> refusal = judge.refusal(response, bytes);
      String failure = refusal.map(Throwable::getMessage).orElse(null);
      recorder.record(over(start, signed, response, bytes, failure));
      if (response.isSuccessful() && refusal.filter(it -> !isMalformed(it)).isEmpty()) {
        watch(request, bytes);
      }
      return new RawCalls.Answer(
          response.code(), new String(bytes, StandardCharsets.UTF_8), refusal);
    } catch (IOException broken) {
      throw broken(start, signed, broken);
    }
  }

  /** The request as it would leave, secrets masked. */
  RawCalls.Request preview(Request request) {
    Request signed = outlet.signed(request);
    return new RawCalls.Request(
        signed.method(),
        redactor.url(signed.url()),
        redactor.masked(signed.headers()),
        redactor.body(text(signed.body())));
  }

  @Override
  public void close() {
    turnstile.close();
    outlet.close();
  }

  private <W, T> Reply<T> once(Call<Answer<W>> call, Function<? super W, ? extends T> meaning) {
    Instant start = clock.instant();
    Request request = call.request();
    try {
      Response<Answer<W>> response = call.execute();
      Answer<W> answer = response.body();
      if (answer == null) {
        throw refused(start, request, response);
      }
      return understood(start, request, response.raw(), answer, meaning);
    } catch (IOException broken) {
      throw broken(start, request, broken);
    }
  }

  private <W, T> Reply<T> understood(
      Instant start,
      Request request,
      okhttp3.Response response,
      Answer<W> answer,
      Function<? super W, ? extends T> meaning) {
    try {
      Reply<T> reply = new Reply<>(understand(answer, meaning), answer);
      recorder.record(over(start, request, response, answer.bytes(), null));
      watch(request, answer.bytes());
      return reply;
    } catch (SupplierFailure refusal) {
      recorder.record(over(start, request, response, answer.bytes(), refusal.getMessage()));
      if (isMalformed(refusal)) {
        watch(request, answer.bytes());
      }
      throw refusal;
    }
  }

  private <W, T> T understand(Answer<W> answer, Function<? super W, ? extends T> meaning) {
    try {
      return meaning.apply(answer.wire());
    } catch (SupplierFailure refusal) {
      throw refusal;
    } catch (UnreadableAnswer unreadable) {
      throw judge.refusal(answer.bytes()).orElseGet(() -> failures.of(unreadable));
    } catch (RuntimeException senseless) {
      throw failures.ofSense(senseless, answer.bytes());
    }
  }

  /** A refusal has its own fields; what cannot be read has drifted. */
  private static boolean isMalformed(SupplierFailure failure) {
    return failure.kind() == SupplierFailure.Kind.MALFORMED_RESPONSE;
  }

  private void watch(Request request, byte[] answer) {
    String operation = request.tag(String.class);
    if (operation != null) {
      drift.saw(operation, answer);
    }
  }

  private SupplierFailure broken(Instant start, Request request, IOException broken) {
    SupplierFailure failure = failures.of(broken);
    recorder.record(over(start, request, null, null, failure.getMessage()));
    return failure;
  }

  private SupplierFailure refused(Instant start, Request request, Response<?> response)
      throws IOException {
    byte[] bytes = new byte[0];
    try (ResponseBody error = response.errorBody()) {
      if (error != null) {
        bytes = error.bytes();
      }
    }
    SupplierFailure failure = judge.failed(response.raw(), bytes);
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
}
