package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void keepsTheTextAndItsLinesAlone() {
    String html = "<p>Soft&nbsp;leather</p>\n<p><img src=\"x\"></p><div>2 &lt; 3 &amp;lt;</div>";

    assertThat(PlainText.of(html)).isEqualTo("Soft leather\n2 < 3 &lt;");
  }

  @Test
  void dropsWhatNobodyIsMeantToRead() {
    assertThat(PlainText.of("a<script>alert(1)</script>b<!-- c --><style>p{}</style>"))
        .isEqualTo("a b");
  }
}
