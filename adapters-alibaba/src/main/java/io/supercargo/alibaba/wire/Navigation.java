package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Topics of searches and words that others search with, in both directions. */
public final class Navigation {
  private static final String BY_CATEGORY = "cate";

  /** Where a language is bought in, and with what. */
  private static final Map<Language, String> MARKETS =
      Map.ofEntries(
          Map.entry(Language.ZH, "CN CNY"),
          Map.entry(Language.EN, "US USD"),
          Map.entry(Language.RU, "RU RUB"),
          Map.entry(Language.VI, "VN VND"),
          Map.entry(Language.JA, "JP JPY"),
          Map.entry(Language.KO, "KR KRW"),
          Map.entry(Language.FR, "FR EUR"),
          Map.entry(Language.PT, "BR BRL"),
          Map.entry(Language.ES, "ES EUR"),
          Map.entry(Language.TH, "TH THB"),
          Map.entry(Language.ID, "ID IDR"),
          Map.entry(Language.AR, "SA SAR"));

  private Navigation() {}

  public static WireNavigationQuery write(String words, Audience audience) {
    Language language = audience.language();
    String[] market = requireNonNullElse(MARKETS.get(language), "US USD").split(" ");
    return new WireNavigationQuery(words, language.code() + "_" + market[0], market[0], market[1]);
  }

  public static String words(WireNavigationQuery wire) {
    return SearchTerms.some(wire.keyword())
        .orElseThrow(() -> new InvalidValue("keyword", "missing", "search words"));
  }

  public static Audience audience(WireNavigationQuery wire) {
    String locale = requireNonNullElse(wire.language(), "en_US");
    String language = locale.split("[_-]", 2)[0].toLowerCase(Locale.ROOT);
    try {
      return Audience.reading(Language.of(language));
    } catch (InvalidValue unknown) {
      throw new InvalidValue("language", locale, "a locale such as en_US");
    }
  }

  public static List<Topic> read(List<WireNavigation> wire) {
    return wire.stream()
        .map(
            topic ->
                new Topic(
                    requireNonNullElse(topic.id(), ""),
                    text(topic.name(), topic.translateName()),
                    requireNonNullElse(topic.children(), List.<WireNavigation>of()).stream()
                        .map(Navigation::choice)
                        .toList()))
        .toList();
  }

  public static List<WireNavigation> write(List<Topic> topics) {
    return topics.stream()
        .map(
            topic ->
                new WireNavigation(
                    topic.id(),
                    topic.name().original(),
                    topic.name().translated().orElse(null),
                    topic.choices().stream().map(Navigation::write).toList()))
        .toList();
  }

  public static WireHotWordQuery hotWords(CategoryId category, Language language) {
    return new WireHotWordQuery(language.code(), category.value(), BY_CATEGORY);
  }

  public static CategoryId category(WireHotWordQuery wire) {
    String type = requireNonNullElse(wire.hotKeywordType(), "missing");
    if (!type.equals(BY_CATEGORY)) {
      throw new InvalidValue("hotKeywordType", type, BY_CATEGORY);
    }
    String id = requireNonNullElse(wire.sourceId(), "missing");
    if (!id.matches("[0-9]{1,18}")) {
      throw new InvalidValue("sourceId", id, "a category number");
    }
    return new CategoryId(id);
  }

  public static Language language(WireHotWordQuery wire) {
    return Countries.language(wire.country());
  }

  public static List<Text> readWords(List<WireHotWord> wire) {
    return wire.stream().map(word -> text(word.seKeyword(), word.seKeywordTranslation())).toList();
  }

  public static List<WireHotWord> writeWords(List<Text> words) {
    return words.stream()
        .map(word -> new WireHotWord(word.original(), word.translated().orElse(null)))
        .toList();
  }

  private static Topic.Choice choice(WireNavigation wire) {
    return new Topic.Choice(
        requireNonNullElse(wire.id(), ""), text(wire.name(), wire.translateName()));
  }

  private static WireNavigation write(Topic.Choice choice) {
    return new WireNavigation(
        choice.id(), choice.name().original(), choice.name().translated().orElse(null), null);
  }

  private static Text text(@Nullable String original, @Nullable String translated) {
    return new Text(requireNonNullElse(original, ""), Optional.ofNullable(translated));
  }
}
