package io.supercargo.daji.client;

import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.domain.Capability;
import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The HTTP line with Daji's envelope taken off. */
record DajiLine(String provider, HttpLine line) {

  /** Reads; an envelope that does not say 200 is sorted into the failure family. */
  <W, T> Reply<T> read(
      Call<Answer<WireEnvelope<W>>> call, Function<@Nullable W, ? extends T> meaning) {
    return line.understand(
        line.read(call),
        envelope -> {
          if (envelope.code() != WireEnvelope.SUCCESS) {
            throw DajiCodes.failure(provider, envelope);
          }
          return meaning.apply(envelope.data());
        });
  }

  SupplierFailure unsupported(Capability capability) {
    return new SupplierFailure.Unsupported(Origin.of(provider), capability, List.of());
  }
}
