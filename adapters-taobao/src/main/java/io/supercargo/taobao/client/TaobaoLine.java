package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import java.util.function.Function;
import retrofit2.Call;

/** The HTTP line with the platform's envelopes taken off. */
record TaobaoLine(String provider, HttpLine line) {

  /** Reads; an answer that is no success is sorted into the failure family. */
  <W, T> Reply<T> read(Call<Answer<WireAnswer<W>>> call, Function<? super W, ? extends T> meaning) {
    return line.read(call, answer -> meaning.apply(data(answer)));
  }

  /** Only an explicit yes is a yes. */
  private <W> W data(WireAnswer<W> answer) {
    TaobaoCodes.check(provider, answer);
    W data = answer.data();
    if (data == null) {
      throw new SupplierFailure.MalformedResponse(
          Origin.of(provider), provider + " answered success without data");
    }
    return data;
  }
}
