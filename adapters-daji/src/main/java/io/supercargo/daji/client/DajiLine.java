package io.supercargo.daji.client;

import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.domain.Capability;
import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The HTTP line with Daji's envelope taken off. */
record DajiLine(String provider, HttpLine line) {

  /** Reads; an envelope that does not say 200 is sorted into the failure family. */
  <W, T> Reply<T> read(
      Call<Answer<WireEnvelope<W>>> call, Function<@Nullable W, ? extends T> meaning) {
    return line.read(
        call,
        envelope -> {
          DajiCodes.check(provider, envelope);
          if (envelope.data() == null) { // nothing found is told in an envelope that is whole
            Required.field("message", envelope.message());
          }
          return meaning.apply(envelope.data());
        });
  }

  /** Reads what cannot be missing from a success. */
  <W, T> Reply<T> find(
      Call<Answer<WireEnvelope<W>>> call, Function<? super W, ? extends T> meaning) {
    return read(call, data -> meaning.apply(there(data)));
  }

  DajiProductApi products() {
    return line.api(DajiProductApi.class);
  }

  void require(Capability capability) {
    line.require(capability);
  }

  private <W> W there(@Nullable W data) {
    if (data == null) {
      throw new SupplierFailure.MalformedResponse(
          Origin.of(provider), provider + " answered 200 without data");
    }
    return data;
  }
}
