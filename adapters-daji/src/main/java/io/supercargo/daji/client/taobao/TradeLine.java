package io.supercargo.daji.client.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.taobao.Relayed;
import io.supercargo.daji.wire.taobao.RelayedEnvelope;
import io.supercargo.daji.wire.taobao.WireRelayed;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Tells Daji what is to be done at the platform, once. */
record TradeLine(RelayLine relay) {
  /** Of Daji and of the platform: they failed while they may have been at work. */
  private static final Set<String> DOUBTFUL =
      Set.of("500", "504", "ServiceUnavailable", "ServiceTimeout");

  /**
   * What an answer is known by.
   *
   * @param fields any of them
   * @param isDone whether it says that something was done, which counts more than all envelopes
   */
  record Sought<W>(Class<W> type, Predicate<? super W> isDone, List<String> fields) {}

  <W, T> Reply<T> write(
      Call<Answer<WireEnvelope<WireRelayed<W>>>> call,
      Sought<W> sought,
      Function<? super W, ? extends T> meaning) {
    return told(
        call,
        envelope -> {
          JsonNode found = Relayed.holding(told(envelope), sought.fields());
          W wire = found == null ? null : Relayed.as(sought.type(), found);
          if (wire == null || !sought.isDone().test(wire)) {
            check(envelope);
          }
          if (wire == null) {
            throw new InvalidValue(sought.fields().get(0), "missing", "a value");
          }
          return meaning.apply(wire);
        });
  }

  /** Tells; only an explicit yes is a yes. */
  Reply<Boolean> confirm(Call<Answer<WireEnvelope<WireRelayed<Object>>>> call) {
    return told(
        call,
        envelope -> {
          check(envelope);
          JsonNode told = told(envelope);
          Required.field("success", told == null ? null : told.get("success"));
          return true;
        });
  }

  private <W, T> Reply<T> told(
      Call<Answer<WireEnvelope<WireRelayed<W>>>> call,
      Function<WireEnvelope<WireRelayed<W>>, ? extends T> meaning) {
    try {
      return relay.line().line().<WireEnvelope<WireRelayed<W>>, T>write(call, meaning);
    } catch (SupplierFailure.Unavailable failure) {
      if (failure.origin().code().filter(DOUBTFUL::contains).isPresent()) {
        throw new SupplierFailure.OutcomeUnknown(
            failure.origin(), failure.getMessage() + "; it may or may not have been done", failure);
      }
      throw failure;
    }
  }

  private void check(WireEnvelope<? extends WireRelayed<?>> envelope) {
    DajiCodes.check(relay.line().provider(), envelope);
    RelayedEnvelope.check(relay.line().provider(), told(envelope));
  }

  private static @Nullable JsonNode told(WireEnvelope<? extends WireRelayed<?>> envelope) {
    WireRelayed<?> data = envelope.data();
    return data == null ? null : data.told();
  }
}
