package io.supercargo.xportcn.client;

import io.supercargo.domain.order.Cancellation;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.xportcn.wire.WireEnvelope;
import java.util.function.Function;
import retrofit2.Call;

/** Has orders at Taobao cancelled. */
final class XportTaobaoCancellations implements Cancellations {
  private final XportTaobaoTrade trade;
  private final Function<Cancellation, Call<Answer<WireEnvelope<Boolean>>>> cancel;

  XportTaobaoCancellations(
      XportTaobaoTrade trade, Function<Cancellation, Call<Answer<WireEnvelope<Boolean>>>> cancel) {
    this.trade = trade;
    this.cancel = cancel;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return trade.write(
        cancel.apply(cancellation),
        envelope -> {
          trade.check(envelope);
          Required.field("data", envelope.data());
          return envelope.data();
        });
  }
}
