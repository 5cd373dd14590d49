package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.PushSignature;
import io.supercargo.domain.push.Callback;
import io.supercargo.http.dialect.push.TradeMessages;
import io.supercargo.http.push.SignedForm;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.push.PushReader;

/** Messages that 1688 posts as a form. */
final class AlibabaPushReader implements PushReader {
  private final SignedForm form;

  AlibabaPushReader(Secret appSecret) {
    this.form =
        new SignedForm(
            PushSignature.FIELD,
            (signature, fields) -> PushSignature.matches(signature, fields, appSecret),
            TradeMessages::read);
  }

  @Override
  public Reading read(Callback callback) {
    return form.read(callback);
  }
}
