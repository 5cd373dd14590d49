package io.supercargo.xportcn.client;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportCodes;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.List;
import java.util.function.Function;
import retrofit2.Call;

/**
 * The HTTP line with the platform's envelope taken off.
 *
 * @param settling how long an order may be under way
 */
record XportLine(String provider, XportEdition edition, HttpLine line, Settling settling) {

  /** Reads; an envelope that does not say 200 is sorted into the failure family. */
  <W, T> Reply<T> read(
      Call<Answer<WireEnvelope<W>>> call, Function<? super W, ? extends T> meaning) {
    return line.read(call, envelope -> meaning.apply(data(envelope)));
  }

  /** Reads what there may be nothing of, which nobody says with a list. */
  <W, T> Reply<List<T>> readAll(
      Call<Answer<WireEnvelope<W>>> call, Function<? super W, List<T>> meaning) {
    return line.read(
        call,
        envelope -> {
          XportCodes.check(provider, envelope);
          return envelope.data() == null ? List.of() : meaning.apply(envelope.data());
        });
  }

  /** Tells, once. Not every answer to a write has data. */
  <W> Reply<Boolean> write(Call<Answer<WireEnvelope<W>>> call) {
    return line.write(
        call,
        envelope -> {
          XportCodes.check(provider, envelope);
          return true;
        });
  }

  /** Tells, once, what is answered with data. */
  <W, T> Reply<T> tell(
      Call<Answer<WireEnvelope<W>>> call, Function<? super W, ? extends T> meaning) {
    return line.write(call, envelope -> meaning.apply(data(envelope)));
  }

  /** The same in an envelope of another form. */
  <E, W, T> Reply<T> tell(
      Call<Answer<E>> call,
      Function<E, WireEnvelope<W>> usual,
      Function<? super W, ? extends T> meaning) {
    return line.write(call, envelope -> meaning.apply(data(usual.apply(envelope))));
  }

  /** Tells, once, what is answered with a yes. */
  Reply<Boolean> agree(Call<Answer<WireEnvelope<Boolean>>> call) {
    return tell(call, XportLine::yes);
  }

  /** Nobody has seen a no in an envelope that says 200. */
  private static boolean yes(boolean told) {
    if (!told) {
      throw new InvalidValue("data", "false", "true, or a code that says why not");
    }
    return true;
  }

  void require(Capability capability, Marketplace where) {
    line.require(capability, where);
  }

  private <W> W data(WireEnvelope<W> envelope) {
    XportCodes.check(provider, envelope);
    W data = envelope.data();
    if (data == null) {
      throw new SupplierFailure.MalformedResponse(
          Origin.of(provider), provider + " answered 200 without data");
    }
    return data;
  }
}
