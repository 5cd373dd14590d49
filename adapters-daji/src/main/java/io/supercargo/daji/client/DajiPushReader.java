package io.supercargo.daji.client;

import io.supercargo.daji.wire.Messages;
import io.supercargo.daji.wire.PushSignature;
import io.supercargo.domain.push.Callback;
import io.supercargo.http.push.SignedForm;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.push.PushReader;

/** Messages that Daji posts as a form. */
final class DajiPushReader implements PushReader {
  private final SignedForm form;

  DajiPushReader(PushSignature rule, Secret appSecret) {
    this.form =
        new SignedForm(
            PushSignature.FIELD,
            (signature, fields) -> rule.matches(signature, fields, appSecret),
            Messages::read);
  }

  @Override
  public Reading read(Callback callback) {
    return form.read(callback);
  }
}
