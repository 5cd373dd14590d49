package io.supercargo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** Ways in which the console is looked at. */
final class Looks {
  private Looks() {}

  static Browser.NewContextOptions phone(Browser.NewContextOptions how) {
    return how.setViewportSize(375, 812).setHasTouch(true).setIsMobile(true);
  }

  static Browser.NewContextOptions dark(Browser.NewContextOptions how) {
    return how.setColorScheme(ColorScheme.DARK);
  }

  static Browser.NewContextOptions chinese(Browser.NewContextOptions how) {
    return how.setLocale("zh-CN");
  }
}
