package io.supercargo.daji.client;

import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.domain.Capability;
import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.Reply;
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

  void require(Capability capability) {
    line.require(capability);
  }
}
