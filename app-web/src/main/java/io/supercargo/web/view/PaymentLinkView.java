package io.supercargo.web.view;

import io.supercargo.application.provider.Answer;
import io.supercargo.domain.payment.PaymentLink;
import java.util.List;

/** A page where a person pays. */
public record PaymentLinkView(
    String provider, String url, List<String> orders, List<String> cannotBePaid) {
  public static PaymentLinkView of(Answer<PaymentLink> answer) {
    String provider = answer.provider();
    PaymentLink link = answer.value();
    return new PaymentLinkView(
        provider,
        link.address().toString(),
        link.orderIds().stream().map(id -> provider + ":" + id).toList(),
        link.left().stream().map(id -> provider + ":" + id).toList());
  }
}
