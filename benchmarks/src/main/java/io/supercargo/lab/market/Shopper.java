package io.supercargo.lab.market;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Somebody who looks for things by word, with and without wishes; the same each time. */
public final class Shopper {
  private static final List<String> WORDS =
      List.of(
          "帆布包",
          "包",
          "手机壳",
          "台灯",
          "连衣裙",
          "鞋",
          "女士 手提包",
          "灯",
          "背包",
          "T恤",
          "canvas bag",
          "phone case",
          "desk lamp",
          "dress",
          "shoes",
          "bag",
          "women",
          "led light",
          "backpack",
          "cotton shirt");
  private static final List<String> WISHES =
      List.of(
          "",
          "",
          "",
          "&sort=price:asc",
          "&sort=price:asc,monthlySales:desc",
          "&filter=shipIn24Hours",
          "&filter=shipIn24Hours&filter=noReason7DReturn&sort=monthlySales:desc",
          "&minPrice=5&maxPrice=40",
          "&filter=shipIn48Hours&minPrice=5&maxPrice=40&sort=price:asc",
          "&limit=50");

  private final Random dice = new Random(1);

  /** The next thing that is looked for, as path and query. */
  public String next() {
    return "/api/v1/products?q="
        + URLEncoder.encode(one(WORDS), StandardCharsets.UTF_8)
        + one(WISHES);
  }

  private String one(List<String> of) {
    return of.get(dice.nextInt(of.size()));
  }
}
