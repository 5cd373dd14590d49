package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WirePicture;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.http.dialect.aftersales.RefundCodes;
import io.supercargo.http.dialect.aftersales.Refunds;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundEvidence;
import java.net.URI;
import java.util.Base64;

/** Hands pictures in, each as a file of a form. */
final class AlibabaRefundEvidence implements RefundEvidence {
  private final AlibabaLine line;
  private final AlibabaRefundApi api;

  AlibabaRefundEvidence(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaRefundApi.class);
  }

  @Override
  public Reply<URI> handIn(EvidencePicture picture) {
    String base64 = Base64.getEncoder().encodeToString(picture.bytes());
    return line.write(api.upload(new WirePicture(base64)), RefundCodes.ASKING, Refunds::address);
  }
}
