package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers by which refunds are told. */
public final class ClaimWords {
  private static final int ONLY_MONEY = 1;
  private static final int RETURN = 2;

  private static final List<Row> ROWS =
      List.of(
          new Row(10, RefundStatus.OPENED),
          new Row(20, RefundStatus.AWAITING_RETURN),
          new Row(30, RefundStatus.RETURNED),
          new Row(100, RefundStatus.COMPLETED),
          new Row(-10, RefundStatus.REFUSED),
          new Row(-20, RefundStatus.CLOSED));

  private record Row(int number, RefundStatus status) {}

  private ClaimWords() {}

  public static RefundStatus status(String number) {
    return ROWS.stream()
        .filter(row -> Integer.toString(row.number).equals(number))
        .findFirst()
        .map(Row::status)
        .orElse(RefundStatus.OTHER);
  }

  /** 0, which stands for none, where there is no number. */
  static JsonNode write(RefundStatus status) {
    return IntNode.valueOf(number(status));
  }

  /** For a question. */
  public static int number(RefundStatus status) {
    return ROWS.stream().filter(row -> row.status == status).findFirst().map(Row::number).orElse(0);
  }

  public static int write(RefundKind kind) {
    return kind == RefundKind.RETURN_AND_REFUND ? RETURN : ONLY_MONEY;
  }

  /**
   * @throws InvalidValue for another number
   */
  public static RefundKind kind(@Nullable Integer number) {
    if (number == null || (number != ONLY_MONEY && number != RETURN)) {
      throw new InvalidValue("refundType", String.valueOf(number), "1 or 2");
    }
    return number == RETURN ? RefundKind.RETURN_AND_REFUND : RefundKind.REFUND_ONLY;
  }

  /** Of a refund; what is not known asks for nothing to go back. */
  static RefundKind told(@Nullable Integer number) {
    return number != null && number == RETURN
        ? RefundKind.RETURN_AND_REFUND
        : RefundKind.REFUND_ONLY;
  }

  public static int write(GoodsState goods) {
    return switch (goods) {
      case NOT_SENT -> 1;
      case NOT_RECEIVED -> 3;
      case RECEIVED -> 4;
      case RETURNED -> 5;
    };
  }

  /**
   * @throws InvalidValue for another number
   */
  public static GoodsState goods(@Nullable Integer number) {
    return switch (number == null ? 0 : number) {
      case 1 -> GoodsState.NOT_SENT;
      case 2, 3 -> GoodsState.NOT_RECEIVED;
      case 4 -> GoodsState.RECEIVED;
      case 5, 6 -> GoodsState.RETURNED;
      default -> throw new InvalidValue("goodsStatus", String.valueOf(number), "1 to 6");
    };
  }
}
