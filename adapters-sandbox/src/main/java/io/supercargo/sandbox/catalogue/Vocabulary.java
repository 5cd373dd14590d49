package io.supercargo.sandbox.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words that the market is described with. Immutable; read once, when it is first needed. */
public final class Vocabulary {
  private final List<Goods> goods = Table.read("goods").stream().map(Goods::of).toList();
  private final Map<String, List<Goods>> goodsByFamily =
      goods.stream().collect(Collectors.groupingBy(Goods::family));
  private final Map<Long, Goods> goodsByCategory =
      goods.stream().collect(Collectors.toUnmodifiableMap(Goods::id, Function.identity()));
  private final CategoryTree categories = new CategoryTree(Table.read("categories"), goods);
  private final List<Word> words = new ArrayList<>();
  private final Map<String, Word> byKey = new HashMap<>();
  private final Map<String, List<Word>> suiting = new HashMap<>();
  private final List<Place> places = Table.read("places").stream().map(Place::of).toList();

  private Vocabulary() {
    Table.read("words").forEach(row -> add(row.get("group"), row.get("key"), row));
    Table.read("leads").forEach(row -> add("lead", row.get("zh"), row));
    Table.read("features").forEach(row -> add("feature", row.get("zh"), row));
    Table.read("companies").forEach(row -> add(row.get("part"), row.get("zh"), row));
    Table.read("sizes").forEach(row -> add("size", row.get("zh"), row));
    places.forEach(place -> add(place.word()));
    words.stream()
        .flatMap(word -> word.families().stream().map(family -> word.group() + " " + family))
        .distinct()
        .forEach(place -> suiting.put(place, suiting(place)));
  }

  public static Vocabulary get() {
    return Holder.ONLY;
  }

  public CategoryTree categories() {
    return categories;
  }

  /** The word of a group, e.g. the colour black; what is no entry stands for itself. */
  public Words word(String group, String key) {
    return Optional.ofNullable(byKey.get(group + " " + key))
        .map(Word::name)
        .orElseGet(() -> Words.literal(key));
  }

  /**
   * What one of a sort of goods is called, e.g. a pair.
   *
   * @param category of the third level
   */
  public Words unit(long category) {
    return word("unit", Objects.requireNonNull(goodsByCategory.get(category)).unit());
  }

  List<Goods> goods(String family) {
    return goodsByFamily.getOrDefault(family, List.of());
  }

  List<Word> of(String group, String family) {
    String both = group + " " + family;
    return suiting.getOrDefault(both, suiting.getOrDefault(group + " *", List.of()));
  }

  List<Place> places(String family) {
    return places.stream().filter(place -> place.family().equals(family)).toList();
  }

  private List<Word> suiting(String groupAndKind) {
    int space = groupAndKind.indexOf(' ');
    return words.stream()
        .filter(word -> word.group().equals(groupAndKind.substring(0, space)))
        .filter(word -> word.suits(groupAndKind.substring(space + 1)))
        .toList();
  }

  private void add(String group, String key, Table.Row row) {
    List<String> families =
        Stream.of("families", "scheme")
            .filter(row.cells()::containsKey)
            .findAny()
            .map(row::list)
            .orElse(List.of("*"));
    add(new Word(group, key, families, row.synonyms()));
  }

  private void add(Word word) {
    words.add(word);
    byKey.putIfAbsent(word.group() + " " + word.key(), word);
  }

  private static final class Holder {
    private static final Vocabulary ONLY = new Vocabulary();
  }
}
