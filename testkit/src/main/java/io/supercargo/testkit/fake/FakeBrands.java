package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Brands;
import java.util.List;

/** Seven birds. */
record FakeBrands(Counter counter) implements Brands {
  private static final List<Phrase> BIRDS =
      List.of(
          new Phrase("红隼", "Kestrel", "Пустельга"),
          new Phrase("白鹭", "Egret", "Цапля"),
          new Phrase("翠鸟", "Kingfisher", "Зимородок"),
          new Phrase("云雀", "Skylark", "Жаворонок"),
          new Phrase("金雕", "Eagle", "Беркут"),
          new Phrase("雨燕", "Swift", "Стриж"),
          new Phrase("夜莺", "Nightingale", "Соловей"));
  private static final int FIRST_ID = 1001;

  @Override
  public Reply<Page<Brand>> brands(PageRequest page, Language language) {
    counter.serve(Capability.BRANDS);
    List<Brand> rows =
        BIRDS.stream()
            .skip(page.offset())
            .limit(page.size())
            .map(
                bird ->
                    new Brand(Integer.toString(FIRST_ID + BIRDS.indexOf(bird)), bird.in(language)))
            .toList();
    return counter.reply(Page.of(rows, page, BIRDS.size()));
  }
}
