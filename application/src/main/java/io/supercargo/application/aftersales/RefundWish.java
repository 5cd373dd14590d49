package io.supercargo.application.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundedLine;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants back.
 *
 * @param matter for what
 * @param reason the supplier's id of it
 * @param claim how much; all that there is where nothing is said
 * @param evidence pictures that stand somewhere, and pictures that are to be handed in
 */
public record RefundWish(
    Matter matter, String reason, Claim claim, String description, Evidence evidence) {
  public RefundWish {
    InvalidValue.requireText("reason", reason);
    InvalidValue.requireText("description", description);
  }

  /**
   * For what money is asked back.
   *
   * @param order {@code provider:number}
   * @param lines none for all of them
   * @param goods what the order says where nothing is said
   */
  public record Matter(
      String order, List<RefundedLine> lines, RefundKind kind, Optional<GoodsState> goods) {
    public Matter {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param goods more than nothing
   * @param remark what a downstream buyer said
   */
  public record Claim(Optional<Money> goods, Optional<Money> freight, Optional<String> remark) {
    public static final Claim ALL = new Claim(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Pictures. */
  public record Evidence(List<URI> addresses, List<EvidencePicture> pictures) {
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
      addresses = List.copyOf(addresses);
      pictures = List.copyOf(pictures);
    }

    int count() {
      return addresses.size() + pictures.size();
    }
  }

  /** What must be the same when the key is. */
  String fingerprint() {
    return "refund %s %s %s %s %s %s"
        .formatted(
            matter,
            reason,
            claim,
            description,
            evidence.addresses(),
            evidence.pictures().stream().map(RefundWish::digest).toList());
  }

  private static String digest(EvidencePicture picture) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture.bytes()));
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
