package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slots for words with joining text before each, which falls away with a word that is missing. */
record TitlePattern(Language language, List<Slot> slots) {
  private static final Pattern SLOT = Pattern.compile("([^{}]*)\\{(\\w+)}");

  private record Slot(String joint, String name) {}

  static TitlePattern of(Language language, String pattern) {
    List<Slot> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(pattern);
    while (slot.find()) {
      slots.add(new Slot(slot.group(1), slot.group(2)));
    }
    return new TitlePattern(language, slots);
  }

  String fill(Map<String, Words> words) {
    StringBuilder title = new StringBuilder();
    for (Slot slot : slots) {
      Optional.ofNullable(words.get(slot.name()))
          .flatMap(word -> word.in(language))
          .ifPresent(word -> append(title, slot, word));
    }
    return title.toString();
  }

  private static void append(StringBuilder title, Slot slot, String word) {
    if (!title.isEmpty()) {
      title.append(slot.joint());
    }
    title.append(word);
  }
}
