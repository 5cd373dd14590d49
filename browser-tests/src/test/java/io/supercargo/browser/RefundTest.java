package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Money back, with pictures, by clicks alone. */
@Tag("slow")
@ExtendWith(Moored.class)
class RefundTest {
  @TempDir Path folder;

  @Test
  void isAskedForAndProvedWithPictures(Harbour harbour) throws IOException {
    Path picture = folder.resolve("proof.png");
    ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    try (Visit visit = harbour.fresh()) {
      Shopper shopper = new Shopper(visit);
      String order = shopper.bought();
      shopper.pay();

      visit.click("#content a[href$='/refund']");
      visit.await("/orders/.*/refund");
      visit.find("#content [name=reason]").selectOption(last("[name=reason] option", visit));
      visit.find("#content [name=description]").fill("wrong colour");
      visit.find("#content [name=picture1]").setInputFiles(picture);
      visit.click("#content form:has([name=picture1]) button[type=submit]");
      visit.await("/refunds/.*");
      assertThat(visit.text()).contains("wrong colour");

      visit.find("#content form[action$='/evidence'] [name=picture]").setInputFiles(picture);
      visit.click("#content form[action$='/evidence'] button");
      visit.await("/refunds/.*");
      assertThat(visit.text()).doesNotContain("That did not work");

      visit.open("/intents?all=true");
      assertThat(visit.text()).contains("Refund", "Payment");
      visit.open(order);
      assertThat(visit.find("#content a[href^='/refunds/']").count()).isPositive();
    }
  }

  private static String last(String options, Visit visit) {
    return visit.find("#content " + options).last().getAttribute("value");
  }
}
