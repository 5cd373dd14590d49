package io.supercargo.xportcn.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Vouchers, in both directions. */
public final class Vouchers {
  private static final String COMMA = ",";

  private Vouchers() {}

  /**
   * @throws InvalidValue for a picture whose address has a comma
   */
  public static WireVoucher write(PaymentVoucher voucher) {
    voucher.pictures().stream()
        .filter(picture -> picture.toString().contains(COMMA))
        .findFirst()
        .ifPresent(
            picture -> {
              throw new InvalidValue("pictures", picture, "addresses without a comma");
            });
    return new WireVoucher(
        voucher.orderId(),
        voucher.pictures().stream().map(URI::toString).collect(Collectors.joining(COMMA)),
        voucher.remark().orElse(null));
  }

  public static PaymentVoucher read(WireVoucher wire) {
    return new PaymentVoucher(
        PurchaseIds.required("orderId", wire.orderId()),
        pictures(Objects.requireNonNullElse(wire.transferAccountImgs(), "")),
        SearchTerms.some(wire.transferAccountRemark()));
  }

  private static List<URI> pictures(String told) {
    return Arrays.stream(told.split(COMMA))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .map(Vouchers::picture)
        .toList();
  }

  private static URI picture(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException notAnAddress) {
      throw new InvalidValue("transferAccountImgs", address, "an address");
    }
  }
}
