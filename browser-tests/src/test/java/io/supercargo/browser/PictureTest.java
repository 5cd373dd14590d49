package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searching by a picture, however it is handed in: each time what it shows comes first. */
@Tag("slow")
@ExtendWith(Moored.class)
class PictureTest {
  /** Hands a file over as the system does when it is dropped or pasted. */
  private static final String HAND_IN =
      """
      ([kind, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], 'bag.png', { type: 'image/png' }));
        const event = kind === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true })
          : new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
      """;

  @Test
  void isChosen(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      Wanted wanted = wanted(visit);
      visit.find("#image").setInputFiles(wanted.file());
      comesFirst(visit, wanted);
      visit.picture("picture-search");
    }
  }

  @Test
  void isDropped(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      Wanted wanted = wanted(visit);
      visit.page().evaluate(HAND_IN, new Object[] {"dragover", wanted.base64()});
      visit.sees("#drop");
      visit.page().evaluate(HAND_IN, new Object[] {"drop", wanted.base64()});
      comesFirst(visit, wanted);
    }
  }

  @Test
  void isPasted(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      Wanted wanted = wanted(visit);
      visit.page().evaluate(HAND_IN, new Object[] {"paste", wanted.base64()});
      comesFirst(visit, wanted);
    }
  }

  @Test
  void isTakenByAPhone(Harbour harbour) {
    try (Visit visit = harbour.fresh(Looks::phone)) {
      Wanted wanted = wanted(visit);
      assertThat(visit.find("#camera").getAttribute("capture")).isEqualTo("environment");
      assertThat(visit.find("label:has(#camera)").isVisible()).isTrue();
      visit.find("#camera").setInputFiles(wanted.file());
      comesFirst(visit, wanted);
    }
  }

  @Test
  void isHandedInWithoutAScript(Harbour harbour) {
    try (Visit visit = harbour.fresh(how -> how.setJavaScriptEnabled(false))) {
      Wanted wanted = wanted(visit);
      visit.find("#image").setInputFiles(wanted.file());
      visit.click("#picture button");
      comesFirst(visit, wanted);
    }
  }

  @Test
  void whatIsNoPictureIsRefusedInPlace(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      visit.open("/");
      visit
          .find("#image")
          .setInputFiles(
              new FilePayload(
                  "bag.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
      visit.sees("#trouble");
      assertThat(visit.find("#trouble").innerText()).contains("image");
      assertThat(visit.find("#image").count()).isOne();
    }
  }

  private static void comesFirst(Visit visit, Wanted wanted) {
    visit.await("/\\?imageId=.*");
    assertThat(visit.find("#hits .card-title a").first().getAttribute("href"))
        .startsWith(wanted.product());
  }

  /** The picture of some offer in the middle of the page, and where that offer's page is. */
  private static Wanted wanted(Visit visit) {
    visit.open("/");
    var card = visit.find("#hits .card").nth(5);
    String product = card.locator(".card-title a").getAttribute("href").replaceFirst("\\?.*", "");
    APIResponse picture =
        visit.page().request().get(card.locator(".card-picture img").getAttribute("src"));
    String base64 = Base64.getEncoder().encodeToString(picture.body());
    return new Wanted(product, picture.headers().get("content-type"), base64);
  }

  /** What is searched for. */
  private record Wanted(String product, String type, String base64) {
    FilePayload file() {
      return new FilePayload("bag.png", type, Base64.getDecoder().decode(base64));
    }
  }
}
