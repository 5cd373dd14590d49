package io.supercargo.sandbox.catalogue;

import java.util.List;

/**
 * An entry of the vocabulary.
 *
 * @param group what it tells of a thing, e.g. its material
 * @param key how documents refer to it
 * @param kinds the kinds of things that it suits; a star for all
 * @param synonyms the first is its name
 */
record Word(String group, String key, List<String> kinds, List<Words> synonyms) {
  boolean suits(String kind) {
    return kinds.contains("*") || kinds.contains(kind);
  }

  Words name() {
    return synonyms.get(0);
  }
}
