package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One visitor with one window. Whatever a script throws, and whatever the browser refuses to load,
 * fails the test that closes the visit.
 */
final class Visit implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final String home;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visit(String home, BrowserContext context) {
    this.home = home;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
  }

  static Visit to(String home, Browser browser, UnaryOperator<Browser.NewContextOptions> how) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setLocale("en-GB")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setBaseURL(home);
    return new Visit(home, browser.newContext(how.apply(options)));
  }

  Page page() {
    return page;
  }

  /** Goes to an address of the server, and waits until it is there. */
  Visit open(String path) {
    page.navigate(path);
    return this;
  }

  void dark() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
  }

  void light() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  void click(String selector) {
    page.locator(selector).first().click();
  }

  /** Waits for something to be there; what is there instead is told. */
  void sees(String selector) {
    try {
      page.locator(selector).first().waitFor();
    } catch (TimeoutError missing) {
      throw new AssertionError("no " + selector + " at " + path() + ", but\n" + text(), missing);
    }
  }

  String text() {
    return page.locator("#content").innerText();
  }

  /** Where the window is, without the server. */
  String path() {
    URI url = URI.create(page.url());
    return url.getRawQuery() == null ? url.getPath() : url.getPath() + "?" + url.getRawQuery();
  }

  /** Waits until the window is at an address. */
  String await(String pattern) {
    try {
      page.waitForURL(Pattern.compile(Pattern.quote(home) + pattern));
      return path();
    } catch (TimeoutError missing) {
      throw new AssertionError("not at " + pattern + " but at " + path() + "\n" + text(), missing);
    }
  }

  /** Keeps what is seen, for people; a busy machine may need a second look. */
  void picture(String name) {
    Path file = Path.of("target", "screenshots", name + ".png");
    try {
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
    } catch (PlaywrightException missed) {
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }
}
