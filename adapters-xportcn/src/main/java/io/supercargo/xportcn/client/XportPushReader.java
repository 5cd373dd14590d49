package io.supercargo.xportcn.client;

import io.supercargo.domain.push.Callback;
import io.supercargo.http.push.SignedBody;
import io.supercargo.ports.push.PushReader;
import io.supercargo.xportcn.XportConfig;
import io.supercargo.xportcn.wire.push.Messages;
import io.supercargo.xportcn.wire.push.PushSignature;

/** Messages that Xport and PandaPon post. Whether they sign each is told by no page. */
final class XportPushReader implements PushReader {
  private final SignedBody body;

  XportPushReader(XportConfig config) {
    this.body =
        new SignedBody(
            (signature, text) ->
                PushSignature.matches(signature, config.accessKey(), text, config.accessSecret()),
            config.unsignedPushes(),
            Messages::read);
  }

  @Override
  public Reading read(Callback callback) {
    return body.read(callback);
  }
}
