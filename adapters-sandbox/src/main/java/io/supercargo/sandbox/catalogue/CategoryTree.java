package io.supercargo.sandbox.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The drawers of the market, three levels deep. Immutable. */
public final class CategoryTree {
  private static final int LEVELS = 3;

  private final Map<Long, Drawer> drawers = new LinkedHashMap<>();

  CategoryTree(List<Table.Row> upper, List<Goods> goods) {
    for (Table.Row row : upper) {
      String parent = row.get("parent");
      add(
          row.number("id"),
          parent.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(parent)),
          row.synonyms().get(0));
    }
    goods.forEach(sort -> add(sort.id(), Optional.of(sort.parent()), sort.name()));
  }

  /** One category; the top of the tree has no parent. */
  public record Drawer(long id, Optional<Long> parent, int level, Words name) {
    public boolean leaf() {
      return level == LEVELS;
    }
  }

  public Optional<Drawer> drawer(long id) {
    return Optional.ofNullable(drawers.get(id));
  }

  public List<Drawer> all() {
    return List.copyOf(drawers.values());
  }

  public List<Drawer> top() {
    return drawers.values().stream().filter(drawer -> drawer.level() == 1).toList();
  }

  public List<Drawer> children(long id) {
    return drawers.values().stream()
        .filter(drawer -> drawer.parent().equals(Optional.of(id)))
        .toList();
  }

  /** From the top down to the category itself. */
  public List<Long> path(long id) {
    List<Long> path = new ArrayList<>();
    for (Optional<Drawer> at = drawer(id);
        at.isPresent();
        at = at.get().parent().flatMap(this::drawer)) {
      path.add(0, at.get().id());
    }
    return List.copyOf(path);
  }

  private void add(long id, Optional<Long> parent, Words name) {
    int level = parent.map(above -> Objects.requireNonNull(drawers.get(above)).level()).orElse(0);
    drawers.put(id, new Drawer(id, parent, level + 1, name));
  }
}
