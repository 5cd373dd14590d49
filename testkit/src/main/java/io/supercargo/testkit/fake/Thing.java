package io.supercargo.testkit.fake;

import io.supercargo.domain.product.CategoryId;
import java.util.List;

/**
 * A kind of goods on sale, with its own branch of the tree: its own name is the name of its leaf.
 *
 * @param digit once per level in the ids of the branch: 1, 11, 111
 */
record Thing(int digit, Phrase top, Phrase middle, Phrase name) {
  static final Thing BAG =
      new Thing(
          1,
          new Phrase("箱包皮具", "luggage", "багаж"),
          new Phrase("女包", "women's bags", "женские сумки"),
          new Phrase("帆布包", "canvas bag", "холщовая сумка"));
  static final List<Thing> ALL =
      List.of(
          BAG,
          new Thing(
              2,
              new Phrase("家居", "home", "дом"),
              new Phrase("灯具", "lighting", "освещение"),
              new Phrase("台灯", "desk lamp", "настольная лампа")),
          new Thing(
              3,
              new Phrase("服装", "clothing", "одежда"),
              new Phrase("女装", "women's clothing", "женская одежда"),
              new Phrase("连衣裙", "dress", "платье")),
          new Thing(
              4,
              new Phrase("数码", "electronics", "электроника"),
              new Phrase("手机配件", "phone accessories", "аксессуары для телефона"),
              new Phrase("手机壳", "phone case", "чехол для телефона")));

  /** Goods of all kinds alternate. */
  static Thing number(int number) {
    return ALL.get(number % ALL.size());
  }

  /** The name of a level, 1 to 3. */
  Phrase level(int level) {
    return List.of(top, middle, name).get(level - 1);
  }

  CategoryId category(int level) {
    return new CategoryId(Integer.toString(digit).repeat(level));
  }

  List<CategoryId> categories() {
    return List.of(category(1), category(2), category(3));
  }
}
