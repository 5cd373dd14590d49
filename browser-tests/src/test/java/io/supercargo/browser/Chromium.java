package io.supercargo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this machine; none is fetched. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Runs as root, and in containers whose shared memory is small. */
  private static final List<String> OPTIONS =
      List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");

  private final Playwright driver;
  private final Browser browser;

  private Chromium(Playwright driver, Browser browser) {
    this.driver = driver;
    this.browser = browser;
  }

  static Chromium start() {
    Path program = find(System.getenv());
    Playwright driver =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(OPTIONS);
    return new Chromium(driver, driver.chromium().launch(options));
  }

  /**
   * @throws IllegalStateException that says how to install it
   */
  static Path find(Map<String, String> environment) {
    Stream<Path> onPath =
        Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    Stream<Path> named =
        Stream.of(environment.getOrDefault("CHROMIUM", ""))
            .filter(name -> !name.isBlank())
            .map(Path::of);
    return Stream.concat(named, onPath)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "there is no Chromium on this machine, and the console is tested in one:"
                        + " install it, e.g. `apt-get install chromium fonts-noto-cjk`,"
                        + " or say in CHROMIUM where it is"));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    driver.close();
  }
}
