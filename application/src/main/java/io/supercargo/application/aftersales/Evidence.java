package io.supercargo.application.aftersales;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.provider.Provider;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Hands pictures in. One that is handed in twice stands in two places, which harms nobody. */
final class Evidence {
  private final Providers providers;
  private final Inquiry inquiry;

  Evidence(Providers providers, Inquiry inquiry) {
    this.providers = providers;
    this.inquiry = inquiry;
  }

  void check(Provider provider, RefundWish.Evidence evidence) {
    if (!evidence.pictures().isEmpty()) {
      providers.require(provider, Capability.REFUND_EVIDENCE);
    }
  }

  /** Where all of them can be seen, in their order. */
  List<URI> handedIn(Provider provider, RefundWish.Evidence evidence) {
    List<URI> all = new ArrayList<>(evidence.addresses());
    evidence.pictures().forEach(picture -> all.add(handIn(provider, picture)));
    return all;
  }

  URI handIn(Provider provider, EvidencePicture picture) {
    providers.require(provider, Capability.REFUND_EVIDENCE);
    return inquiry
        .askOne(
            provider, Capability.REFUND_EVIDENCE, RefundEvidence.class, box -> box.handIn(picture))
        .value();
  }
}
