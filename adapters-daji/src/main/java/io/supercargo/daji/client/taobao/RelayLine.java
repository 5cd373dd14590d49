package io.supercargo.daji.client.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.taobao.Relayed;
import io.supercargo.daji.wire.taobao.RelayedEnvelope;
import io.supercargo.daji.wire.taobao.WireRelayed;
import io.supercargo.domain.Language;
import io.supercargo.http.Answer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Daji's line to what Taobao Global answered. */
record RelayLine(DajiLine line) {
  DajiTaobaoApi api() {
    return line.api(DajiTaobaoApi.class);
  }

  void speak(Language language) {
    line.speak(language);
  }

  /** Reads an object, which must be there. */
  <W, T> Reply<T> find(
      Call<Answer<WireEnvelope<WireRelayed<W>>>> call,
      Class<W> type,
      Function<? super W, ? extends T> meaning) {
    return line.read(
        call,
        data -> {
          JsonNode payload = payload(data);
          if (payload == null) {
            throw new SupplierFailure.MalformedResponse(
                Origin.of(line.provider()), line.provider() + " answered 200 without data");
          }
          return meaning.apply(Relayed.as(type, payload));
        });
  }

  /** Reads a list; none is an empty one. */
  <W, T> Reply<T> list(
      Call<Answer<WireEnvelope<WireRelayed<List<W>>>>> call,
      Class<W> type,
      Function<? super List<W>, ? extends T> meaning) {
    return line.read(
        call,
        data -> {
          JsonNode payload = payload(data);
          return meaning.apply(payload == null ? List.of() : Relayed.listOf(type, payload));
        });
  }

  private @Nullable JsonNode payload(@Nullable WireRelayed<?> relayed) {
    JsonNode data = relayed == null ? null : relayed.told();
    RelayedEnvelope.check(line.provider(), data);
    return Relayed.payload(data);
  }
}
