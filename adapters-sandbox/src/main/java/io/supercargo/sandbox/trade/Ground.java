package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** For what money can be asked back; some in the numbers and words of 1688. */
enum Ground {
  UNWANTED("20006", "多拍/拍错/不想要", GoodsState.NOT_SENT, false, true),
  LATE("20007", "未按约定时间发货", GoodsState.NOT_SENT, false, true),
  LOST("20011", "快递/物流一直未送到", GoodsState.NOT_RECEIVED, false, true),
  NO_TRACE("20012", "货物破损已拒签", GoodsState.NOT_RECEIVED, true, true),
  OTHER_LOOKS("20021", "颜色/图案/款式不符", GoodsState.RECEIVED, true, true),
  BAD_QUALITY("20028", "质量问题", GoodsState.RECEIVED, true, true),
  TOO_FEW("20029", "少件/漏发", GoodsState.RECEIVED, false, true),
  SEVEN_DAYS("20030", "7天无理由退换货", GoodsState.RECEIVED, false, false);

  private final String id;
  private final String words;
  private final GoodsState goods;
  private final boolean needsPicture;
  private final boolean freightToo;

  Ground(String id, String words, GoodsState goods, boolean needsPicture, boolean freightToo) {
    this.id = id;
    this.words = words;
    this.goods = goods;
    this.needsPicture = needsPicture;
    this.freightToo = freightToo;
  }

  static List<RefundReason> of(GoodsState goods) {
    return Arrays.stream(values())
        .filter(ground -> ground.goods == goods)
        .map(Ground::reason)
        .toList();
  }

  static Optional<Ground> of(String id, GoodsState goods) {
    return Arrays.stream(values())
        .filter(ground -> ground.id.equals(id) && ground.goods == goods)
        .findFirst();
  }

  /** In words, also of one that is none. */
  static String words(String id) {
    return Arrays.stream(values())
        .filter(ground -> ground.id.equals(id))
        .map(ground -> ground.words)
        .findFirst()
        .orElse(id);
  }

  boolean needsPicture() {
    return needsPicture;
  }

  boolean freightToo() {
    return freightToo;
  }

  private RefundReason reason() {
    return new RefundReason(id, words, needsPicture, freightToo, Optional.empty());
  }
}
