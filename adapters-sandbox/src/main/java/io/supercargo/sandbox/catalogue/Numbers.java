package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Marketplace;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Ids in the forms of the marketplaces, whose ranges do not meet. Multiplying by a number without a
 * common divisor, modulo the width of the range, spreads places in the market over it and never
 * meets twice.
 */
public final class Numbers {
  private static final long OFFER_STRIDE = 247_118_033_627L;
  private static final long SKUS_FROM = 4_000_000_000_000L;
  private static final long SKUS = 2_000_000_000_000L;
  private static final long SKU_STRIDE = 71_118_033_627L;

  private static final long SHOPS_FROM = 100_000_000L;
  private static final long SHOPS = 400_000_000L;
  private static final long SHOP_STRIDE = 118_033_627L;

  /** Room for the SKUs of one offer. */
  static final int MAX_VARIANTS = 100;

  private Numbers() {}

  /** Where the offers of a marketplace are numbered. */
  private record Span(long from, long width) {
    static Span of(Marketplace marketplace) {
      return switch (marketplace) {
        case ALIBABA_1688 -> new Span(600_000_000_000L, 400_000_000_000L);
        case TAOBAO -> new Span(500_000_000_000L, 100_000_000_000L);
        case POIZON -> new Span(10_000_000L, 90_000_000L);
        case ALIBABA_COM -> new Span(1_600_000_000_000L, 100_000_000_000L);
      };
    }
  }

  static long offer(Marketplace marketplace, long seed, int ordinal) {
    Span span = Span.of(marketplace);
    long shift = Long.remainderUnsigned(Dice.of(seed, 1).next(), span.width);
    return span.from + (ordinal * OFFER_STRIDE + shift) % span.width;
  }

  /** Thirteen digits, one of a kind in a market. */
  public static String sku(int ordinal, int variant) {
    long place = (long) ordinal * MAX_VARIANTS + variant;
    return Long.toString(SKUS_FROM + place * SKU_STRIDE % SKUS);
  }

  /** 32 hexadecimal digits. */
  public static String spec(long offer, int variant) {
    return HexFormat.of().formatHex(bytes(Dice.of(offer, 2, variant)));
  }

  /** 22 characters of URL-safe Base64. */
  static String reference(long seed, long offer) {
    return text(Dice.of(seed, 3, offer));
  }

  /** At 1688 BBB and 22 characters of URL-safe Base64, elsewhere nine digits. */
  static String shop(Marketplace marketplace, long seed, int number) {
    Dice dice = Dice.of(seed, 4, number);
    return marketplace == Marketplace.ALIBABA_1688
        ? "BBB" + text(dice)
        : Long.toString(SHOPS_FROM + Math.floorMod(number * SHOP_STRIDE + seed, SHOPS));
  }

  private static String text(Dice dice) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(dice));
  }

  private static byte[] bytes(Dice dice) {
    return ByteBuffer.allocate(16).putLong(dice.next()).putLong(dice.next()).array();
  }
}
