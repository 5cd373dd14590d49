package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, by day and by night, at a desk and on a phone, in two languages. */
@Tag("slow")
@ExtendWith(Moored.class)
class LooksTest {
  private static final String WIDTH = "() => document.documentElement.scrollWidth";
  private static final String GROUND =
      "() => getComputedStyle(document.documentElement).backgroundColor";

  /** Those that are kept as pictures; {@code -Dpictures=all} keeps every page, for an eye. */
  private static final Set<String> MAIN =
      Set.of("start", "search", "product", "compare", "order", "provider", "sandbox");

  private static Map<String, String> pages;

  @BeforeAll
  static void lookAround(Harbour harbour) {
    try (Visit visit = harbour.trading()) {
      pages = ConsolePages.of(visit).paths();
    }
  }

  @Test
  void nobodyIsShutOutByDayOrByNight(Harbour harbour) {
    List<String> findings = new ArrayList<>();
    try (Visit visit = harbour.trading()) {
      pages.forEach(
          (name, path) -> {
            visit.open(path);
            Axe.serious(visit.page()).forEach(found -> findings.add(name + ": " + found));
            keep(visit, name, "");
            visit.dark();
            Axe.contrast(visit.page()).forEach(found -> findings.add(name + ", dark: " + found));
            keep(visit, name, "dark-");
            visit.light();
          });
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void whoIsShutOutIsFound(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      visit.open("/");
      visit.page().evaluate("() => document.querySelector('main').append(new Image())");

      assertThat(Axe.serious(visit.page())).singleElement().asString().startsWith("image-alt: ");
    }
  }

  @Test
  void theNightIsDarkUnlessOneSaysOtherwise(Harbour harbour) {
    try (Visit visit = harbour.fresh(Looks::dark)) {
      assertThat(visit.open("/").page().evaluate(GROUND)).isEqualTo("rgb(12, 20, 24)");
      visit.click("a[href*='theme=light']");
      visit.await(".*theme=light.*");
      assertThat(visit.page().evaluate(GROUND)).isEqualTo("rgb(245, 247, 248)");
    }
  }

  @Test
  void aPhoneIsWideEnough(Harbour harbour) {
    SoftAssertions all = new SoftAssertions();
    try (Visit visit = harbour.trading(Looks::phone)) {
      pages.forEach(
          (name, path) -> {
            visit.open(path);
            keep(visit, name, "phone-");
            all.assertThat((Integer) visit.page().evaluate(WIDTH))
                .as(name)
                .isLessThanOrEqualTo(375);
          });
    }
    all.assertAll();
  }

  @Test
  void whoReadsChineseIsShownChinese(Harbour harbour) {
    try (Visit visit = harbour.trading(Looks::chinese)) {
      for (String name : List.of("start", "product", "compare", "cart", "order", "provider")) {
        visit.open(Objects.requireNonNull(pages.get(name)));
        keep(visit, name, "zh-");
        assertThat(visit.find("html").getAttribute("lang")).isEqualTo("zh");
        assertThat(visit.find("header nav").innerText()).contains("搜索", "购物车");
        assertThat(visit.text()).matches("(?s).*\\p{IsHan}{2}.*");
      }
    }
  }

  private static void keep(Visit visit, String name, String look) {
    if (MAIN.contains(name) || "all".equals(System.getProperty("pictures"))) {
      visit.picture(look + name);
    }
  }
}
