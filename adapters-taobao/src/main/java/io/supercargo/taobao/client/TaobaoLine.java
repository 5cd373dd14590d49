package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.token.Account;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import java.util.function.Function;
import retrofit2.Call;

/** The HTTP line with the platform's envelopes taken off, and with good tokens. */
record TaobaoLine(String provider, HttpLine line, Account account) {
  TaobaoItemApi items() {
    return line.api(TaobaoItemApi.class);
  }

  /** Reads; an answer that is no success is sorted into the failure family. */
  <W, T> Reply<T> read(Call<Answer<WireAnswer<W>>> call, Function<? super W, ? extends T> meaning) {
    return account.asking(
        () -> line.<WireAnswer<W>, T>read(call, answer -> meaning.apply(payload(answer))));
  }

  /** Only an explicit yes is a yes. */
  private <W> W payload(WireAnswer<W> answer) {
    TaobaoCodes.check(provider, answer);
    W payload = answer.payload();
    if (payload == null) {
      throw new SupplierFailure.MalformedResponse(
          Origin.of(provider), provider + " answered success without data");
    }
    return payload;
  }
}
