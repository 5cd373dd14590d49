package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.access.Role;
import io.supercargo.web.guard.Permit;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithheldTest {
  private static final String CART =
      "<form class=\"line\" action=\"/cart?a=b\" method=\"post\"><button>Add</button></form>";
  private static final String SANDBOX = "<form action=\"/sandbox\" method=\"post\">x</form>";
  private static final String LOOK = "<form action=\"/orders\" method=\"get\">x</form>";
  private static final String NOTE =
      "\n<p class=\"withheld muted small\">What your role may not do is left out of this page.</p>";

  @Test
  void whatMayBeSentStays() {
    assertThat(shown(Role.BUYER, CART + LOOK)).isEqualTo(page(CART + LOOK));
    assertThat(shown(Role.ADMIN, SANDBOX)).isEqualTo(page(SANDBOX));
    assertThat(shown(Role.VIEWER, LOOK)).isEqualTo(page(LOOK));
  }

  @Test
  void whatMayNotGoesAndIsTold() {
    assertThat(shown(Role.VIEWER, "a" + CART + "b" + LOOK)).isEqualTo(page(NOTE + "ab" + LOOK));
    assertThat(shown(Role.BUYER, CART + SANDBOX)).isEqualTo(page(NOTE + CART));
  }

  @Test
  void whatStoodAroundItAloneGoesWithIt() {
    String folded = "<details open><summary class=\"button\">Add</summary> " + CART + "</details>";
    String buttons = "<div class=\"buttons\">\n" + folded + CART + "</div>";
    String section =
        "<section class=\"panel\"><h2 id=\"a\">Do</h2><p class=\"muted\">Why.</p>" + buttons;

    assertThat(shown(Role.VIEWER, "a" + section + "</section>b")).isEqualTo(page(NOTE + "ab"));
    assertThat(shown(Role.VIEWER, section + "<p>More</p></section>"))
        .isEqualTo(
            page(
                NOTE
                    + "<section class=\"panel\"><h2 id=\"a\">Do</h2>"
                    + "<p class=\"muted\">Why.</p><p>More</p></section>"));
  }

  private static String page(String content) {
    return "<main id=\"content\" tabindex=\"-1\">" + content + "</main>";
  }

  private static String shown(Role role, String content) {
    byte[] page = page(content).getBytes(StandardCharsets.UTF_8);
    Permit permit = new Permit(Optional.of(role), Optional.empty());
    return new String(Withheld.from(page, permit, Words.in("en")), StandardCharsets.UTF_8);
  }
}
