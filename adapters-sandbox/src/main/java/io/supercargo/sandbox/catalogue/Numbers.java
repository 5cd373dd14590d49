package io.supercargo.sandbox.catalogue;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Ids in the forms of 1688. Multiplying by a number without a common divisor, modulo the width of
 * the range, spreads places in the market over it and never meets twice.
 */
public final class Numbers {
  private static final long OFFERS_FROM = 600_000_000_000L;
  private static final long OFFERS = 400_000_000_000L;
  private static final long OFFER_STRIDE = 247_118_033_627L;
  private static final long SKUS_FROM = 4_000_000_000_000L;
  private static final long SKUS = 2_000_000_000_000L;
  private static final long SKU_STRIDE = 71_118_033_627L;

  /** Room for the SKUs of one offer. */
  static final int MAX_VARIANTS = 100;

  private Numbers() {}

  static long offer(long seed, int ordinal) {
    long shift = Long.remainderUnsigned(Dice.of(seed, 1).next(), OFFERS);
    return OFFERS_FROM + (ordinal * OFFER_STRIDE + shift) % OFFERS;
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

  /** BBB and 22 characters of URL-safe Base64. */
  static String shop(long seed, int number) {
    return "BBB" + text(Dice.of(seed, 4, number));
  }

  private static String text(Dice dice) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(dice));
  }

  private static byte[] bytes(Dice dice) {
    return ByteBuffer.allocate(16).putLong(dice.next()).putLong(dice.next()).array();
  }
}
