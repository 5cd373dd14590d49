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

  TaobaoOrderApi orders() {
    return line.api(TaobaoOrderApi.class);
  }

  /** Reads; an answer that is no success is sorted into the failure family. */
  <W, T> Reply<T> read(Call<Answer<WireAnswer<W>>> call, Function<? super W, ? extends T> meaning) {
    return account.asking(
        () -> line.<WireAnswer<W>, T>read(call, answer -> meaning.apply(payload(answer))));
  }

  /**
   * Tells, once.
   *
   * @param meaning judges the whole answer
   */
  <W, T> Reply<T> write(
      Call<Answer<WireAnswer<W>>> call, Function<? super WireAnswer<W>, ? extends T> meaning) {
    return account.asking(() -> written(call.clone(), meaning));
  }

  /** Tells, once, where nothing is wanted but a yes. */
  <W> Reply<Boolean> tell(Call<Answer<WireAnswer<W>>> call) {
    return write(
        call,
        answer -> {
          TaobaoCodes.check(provider, answer);
          return true;
        });
  }

  private <W, T> Reply<T> written(
      Call<Answer<WireAnswer<W>>> call, Function<? super WireAnswer<W>, ? extends T> meaning) {
    try {
      return line.<WireAnswer<W>, T>write(call, meaning);
    } catch (SupplierFailure.Unavailable failure) {
      if (TaobaoCodes.leavesInDoubt(failure)) {
        throw new SupplierFailure.OutcomeUnknown(
            failure.origin(), failure.getMessage() + "; it may or may not have been done", failure);
      }
      throw failure;
    }
  }

  /** Only an explicit yes is a yes. */
  <W> W payload(WireAnswer<W> answer) {
    TaobaoCodes.check(provider, answer);
    W payload = answer.payload();
    if (payload == null) {
      throw new SupplierFailure.MalformedResponse(
          Origin.of(provider), provider + " answered success without data");
    }
    return payload;
  }
}
