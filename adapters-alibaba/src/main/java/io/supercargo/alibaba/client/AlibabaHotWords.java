package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Navigation;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.HotWords;
import java.util.List;

/** What others search for, by category. */
final class AlibabaHotWords implements HotWords {
  private final AlibabaLine line;
  private final AlibabaDiscoveryApi api;

  AlibabaHotWords(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaDiscoveryApi.class);
  }

  @Override
  public Reply<List<Text>> hotWords(CategoryId category, Language language) {
    Object parameters =
        line.edition().parameters(Wrappers.HOT_WORDS, Navigation.hotWords(category, language));
    return line.read(api.topKeyword(parameters), Navigation::readWords);
  }
}
