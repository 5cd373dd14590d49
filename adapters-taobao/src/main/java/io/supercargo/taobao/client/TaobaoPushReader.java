package io.supercargo.taobao.client;

import io.supercargo.domain.push.Callback;
import io.supercargo.http.dialect.push.TaobaoNotices;
import io.supercargo.http.push.SignedBody;
import io.supercargo.ports.push.PushReader;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.wire.PushSignature;

/** Messages that Taobao Global posts. */
final class TaobaoPushReader implements PushReader {
  private final SignedBody body;

  TaobaoPushReader(TaobaoConfig config) {
    this.body =
        new SignedBody(
            (signature, text) ->
                PushSignature.matches(signature, config.appKey(), text, config.appSecret()),
            SignedBody.Unsigned.FORGED,
            TaobaoNotices::read);
  }

  @Override
  public Reading read(Callback callback) {
    return body.read(callback);
  }
}
