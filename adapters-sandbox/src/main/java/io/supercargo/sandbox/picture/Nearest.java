package io.supercargo.sandbox.picture;

import java.util.Arrays;

/** The best of many, kept in a heap with the worst of them on top. */
final class Nearest {
  private final int[] places;
  private final float[] scores;
  private int size;

  Nearest(int most) {
    places = new int[most];
    scores = new float[most];
  }

  void offer(int place, float score) {
    if (size < places.length) {
      places[size] = place;
      scores[size] = score;
      rise(size++);
    } else if (score > scores[0]) {
      places[0] = place;
      scores[0] = score;
      sink();
    }
  }

  int[] places() {
    return Arrays.copyOf(places, size);
  }

  private void rise(int at) {
    int child = at;
    while (child > 0 && scores[child] < scores[(child - 1) / 2]) {
      swap(child, (child - 1) / 2);
      child = (child - 1) / 2;
    }
  }

  private void sink() {
    int parent = 0;
    while (true) {
      int least = parent;
      for (int child = 2 * parent + 1; child <= 2 * parent + 2 && child < size; child++) {
        least = scores[child] < scores[least] ? child : least;
      }
      if (least == parent) {
        return;
      }
      swap(parent, least);
      parent = least;
    }
  }

  private void swap(int a, int b) {
    int place = places[a];
    float score = scores[a];
    places[a] = places[b];
    scores[a] = scores[b];
    places[b] = place;
    scores[b] = score;
  }
}
