package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.alibaba.wire.AlibabaEdition;
import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.domain.Capability;
import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.dialect.aftersales.RefundCodes;
import io.supercargo.http.token.Account;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.function.Function;
import retrofit2.Call;

/** The HTTP line with the platform's envelopes taken off. */
record AlibabaLine(String provider, AlibabaEdition edition, HttpLine line, Account account) {
  /** Reads; an answer that is no success is sorted into the failure family. */
  <W, T> Reply<T> read(Call<Answer<WireAnswer<W>>> call, Function<? super W, ? extends T> meaning) {
    return account.asking(() -> line.read(call, answer -> meaning.apply(payload(answer))));
  }

  /** Tells, once; what was refused for its token was not done, and is told again. */
  <W, T> Reply<T> write(
      Call<Answer<WireAnswer<W>>> call, Function<? super W, ? extends T> meaning) {
    return account.asking(() -> line.write(call.clone(), answer -> meaning.apply(payload(answer))));
  }

  /** Tells what is answered with nothing but yes. */
  Reply<Boolean> tell(Call<Answer<WireAnswer<Object>>> call) {
    return account.asking(
        () ->
            line.write(
                call.clone(),
                answer -> {
                  AlibabaCodes.check(provider, answer);
                  return true;
                }));
  }

  /** Reads what has to do with refunds. */
  <W, T> Reply<T> read(
      Call<Answer<WireAnswer<W>>> call,
      RefundCodes codes,
      Function<? super W, ? extends T> meaning) {
    return account.asking(
        () ->
            line.read(
                call,
                answer -> {
                  AlibabaCodes.check(provider, answer, codes);
                  return meaning.apply(payload(answer));
                }));
  }

  /** Reads a refund, or what is known of one. */
  <W, T> Reply<T> show(Call<Answer<WireAnswer<W>>> call, Function<? super W, ? extends T> meaning) {
    return account.asking(
        () ->
            line.read(
                call,
                answer -> {
                  AlibabaCodes.checkShown(provider, answer);
                  return meaning.apply(payload(answer));
                }));
  }

  /** Tells what has to do with refunds, once. */
  <W, T> Reply<T> write(
      Call<Answer<WireAnswer<W>>> call,
      RefundCodes codes,
      Function<? super W, ? extends T> meaning) {
    return account.asking(
        () ->
            line.write(
                call.clone(),
                answer -> {
                  AlibabaCodes.check(provider, answer, codes);
                  return meaning.apply(payload(answer));
                }));
  }

  /** Tells what is answered with nothing but yes. */
  Reply<Boolean> tell(Call<Answer<WireAnswer<Object>>> call, RefundCodes codes) {
    return account.asking(
        () ->
            line.write(
                call.clone(),
                answer -> {
                  AlibabaCodes.check(provider, answer, codes);
                  return true;
                }));
  }

  void require(Capability capability) {
    line.require(capability);
  }

  private <W> W payload(WireAnswer<W> answer) {
    AlibabaCodes.check(provider, answer);
    W payload = answer.payload();
    if (payload == null) {
      throw new SupplierFailure.MalformedResponse(
          Origin.of(provider), provider + " answered success without a result");
    }
    return payload;
  }
}
