package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static Map<String, String> pages;

  @BeforeAll
  static void lookAround(Harbour harbour) {
    try (Visit visit = harbour.trading()) {
      pages = ConsolePages.of(visit).paths();
    }
  }

  @Test
  void byDayNobodyIsShutOut(Harbour harbour) {
    try (Visit visit = harbour.trading()) {
      assertThat(findings(visit, "light")).isEmpty();
    }
  }

  @Test
  void byNightNobodyIsShutOut(Harbour harbour) {
    try (Visit visit = harbour.trading(Looks::dark)) {
      assertThat(findings(visit, "dark")).isEmpty();
      assertThat(visit.open("/").page().evaluate(GROUND)).isEqualTo("rgb(12, 20, 24)");
      visit.click("a[href*='theme=light']");
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
            visit.picture("phone-" + name);
            all.assertThat((Integer) visit.page().evaluate(WIDTH)).as(name).isLessThanOrEqualTo(375);
          });
    }
    all.assertAll();
  }

  @Test
  void chineseIsChinese(Harbour harbour) {
    SoftAssertions all = new SoftAssertions();
    try (Visit visit = harbour.trading(Looks::chinese)) {
      pages.forEach(
          (name, path) -> {
            visit.open(path);
            visit.picture("zh-" + name);
            all.assertThat(visit.find("html").getAttribute("lang")).as(name).isEqualTo("zh");
            all.assertThat(visit.find("title").innerText()).as(name).isNotBlank();
          });
      visit.open("/");
      assertThat(visit.find("header nav").innerText()).contains("搜索", "购物车");
    }
    all.assertAll();
  }

  private static List<String> findings(Visit visit, String look) {
    List<String> findings = new ArrayList<>();
    pages.forEach(
        (name, path) -> {
          visit.open(path);
          visit.picture(look + "-" + name);
          Axe.serious(visit.page()).forEach(finding -> findings.add(name + ": " + finding));
        });
    return findings;
  }
}
