package io.supercargo.http;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.http.dialect.Required;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.store.InMemoryCallLog;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** A line to a supplier of a small wire of its own, and what was written down of it. */
final class Supplier implements AutoCloseable {
  static final String SECRET = "s3cret-key";

  final InMemoryCallLog log;
  final HttpLine line;
  private final Provider provider;
  private final WireApi api;

  final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");

  Supplier(LineConfig config) {
    this(config, MarketStore.inMemory());
  }

  Supplier(LineConfig config, MarketStore market) {
    log = new InMemoryCallLog(clock, 1000, Duration.ofHours(1));
    line = new HttpLine(config, protocol(), around(market));
    provider = line.provider("small").build();
    api = line.api(WireApi.class);
  }

  static Supplier at(URI url) {
    return at(url, config -> config);
  }

  static Supplier at(URI url, UnaryOperator<LineConfig> change) {
    return at(url, change, MarketStore.inMemory());
  }

  static Supplier at(URI url, UnaryOperator<LineConfig> change, MarketStore market) {
    return new Supplier(change.apply(LineConfig.to(url)), market);
  }

  /** One read, its names and what it says of itself. */
  Reply<String> ask(String words) {
    return line.read(api.ask(words, 1), Supplier::meaning);
  }

  Reply<String> tell(String words) {
    return line.read(api.tell(new Told(words, null, null)), Supplier::meaning);
  }

  /** One write. */
  Reply<String> change(String words) {
    return line.write(api.tell(new Told(words, null, null)), Supplier::meaning);
  }

  RawCalls raw() {
    return provider.port(RawCalls.class).orElseThrow();
  }

  Provider provider() {
    return provider;
  }

  /** All calls, the newest first. */
  List<CallRecord> calls() {
    return log.recent(CallLog.Query.last(100));
  }

  /** The last call. */
  CallRecord call() {
    return calls().get(0);
  }

  @Override
  public void close() {
    provider.close();
  }

  /** What is told and answered. */
  record Told(
      @Nullable String said, @Nullable List<Long> prices, @Nullable Map<String, String> more) {}

  /** The wire's envelope. */
  record Envelope(Integer code, @Nullable Told data) {
    Envelope {
      Required.field("code", code);
    }
  }

  /** The wire's operations. */
  interface WireApi {
    @GET("ask")
    Call<Answer<Envelope>> ask(@Query("words") String words, @Query("page") int page);

    @POST("tell")
    Call<Answer<Envelope>> tell(@Body Told told);
  }

  private static String meaning(Envelope envelope) {
    check("small", envelope);
    Told data = envelope.data();
    if (data == null) {
      throw new IllegalStateException("no data");
    }
    Required.field("data.said", data.said());
    return requireNonNullElse(data.said(), "");
  }

  private static void check(String provider, Envelope envelope) {
    if (envelope.code() != 200) {
      throw new SupplierFailure.Invalid(
          Origin.of(provider).code(envelope.code().toString()),
          Optional.empty(),
          provider + " answered " + envelope.code());
    }
  }

  private static Protocol protocol() {
    return Protocol.of(
        OperationTable.of(Supplier.class, "one"),
        request ->
            request
                .newBuilder()
                .url(request.url().newBuilder().setQueryParameter("sign", SECRET).build())
                .header("signature", SECRET)
                .build(),
        Envelope.class,
        Supplier::check);
  }

  private Surroundings around(MarketStore market) {
    Surroundings bare = Surroundings.bare("small");
    return new Surroundings(
        "small", clock, log, market, bare.workFolder(), bare.publicUrl(), bare.progress());
  }
}
