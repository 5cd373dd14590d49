package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Brands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brands that nobody owns. */
final class SandboxBrands implements Brands {
  private static final int FIRST_ID = 10_001;
  private static final String[][] NAMES = {
    {"红隼", "Kestrel"},
    {"白鹭", "Egret & Sons"},
    {"翠鸟", "Kingfisher Works"},
    {"云雀", "Skylark"},
    {"雨燕", "Swiftline"},
    {"夜莺", "Nightingale"},
    {"海雀", "Puffin"},
    {"鹭岛", "Heron Isle"},
    {"松鸦", "Jaybird"},
    {"沙锥", "Sandpiper"},
    {"燕鸥", "Ternway"},
    {"戴胜", "Hoopoe"}
  };

  @Override
  public Reply<Page<Brand>> brands(PageRequest page, Language language) {
    List<Brand> rows = new ArrayList<>();
    for (long i = page.offset(); i < Math.min(NAMES.length, page.offset() + page.size()); i++) {
      rows.add(brand((int) i, language));
    }
    return Reply.of(Page.of(rows, page, NAMES.length));
  }

  private static Brand brand(int number, Language reader) {
    Optional<String> translated =
        reader == Language.ZH ? Optional.empty() : Optional.of(NAMES[number][1]);
    return new Brand(Integer.toString(FIRST_ID + number), new Text(NAMES[number][0], translated));
  }
}
