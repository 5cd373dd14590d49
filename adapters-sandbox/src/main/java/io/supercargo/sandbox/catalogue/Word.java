package io.supercargo.sandbox.catalogue;

import java.util.List;

/**
 * An entry of the vocabulary.
 *
 * @param group what it tells of a thing, e.g. its material
 * @param key how documents refer to it
 * @param families the goods that it suits; a star for all
 * @param synonyms the first is its name
 */
record Word(String group, String key, List<String> families, List<Words> synonyms) {
  boolean suits(String family) {
    return families.contains("*") || families.contains(family);
  }

  Words name() {
    return synonyms.get(0);
  }
}
