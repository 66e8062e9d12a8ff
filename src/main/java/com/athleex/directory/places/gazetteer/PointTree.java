package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A balanced k-d tree (Bentley 1975) over points of the unit sphere in three
 * dimensions, where neither the poles nor the antimeridian are special and
 * chords order points as great circles do.
 */
final class PointTree {

  private final int[] items;
  private final double[] coordinates;

  PointTree(double[] latitudes, double[] longitudes) {
    int n = latitudes.length;
    items = new int[n];
    coordinates = new double[3 * n];
    for (int i = 0; i < n; i++) {
      items[i] = i;
      onSphere(latitudes[i], longitudes[i], coordinates, 3 * i);
    }
    arrange(0, n, 0);
  }

  /** The nearest item, or -1 if there is none. */
  int nearest(double latitude, double longitude) {
    return nearest(latitude, longitude, item -> true);
  }

  /** The nearest of the items that {@code wanted} accepts, or -1. */
  int nearest(double latitude, double longitude, IntPredicate wanted) {
    double[] target = new double[3];
    onSphere(latitude, longitude, target, 0);
    var search = new Search(target, wanted);
    search.visit(0, items.length, 0);
    return search.nearest;
  }

  /** Visits all items that are at most so far from a point. */
  void within(double latitude, double longitude, double km, IntConsumer visitor) {
    double[] target = new double[3];
    onSphere(latitude, longitude, target, 0);
    double chord = 2 * Math.sin(Math.min(Math.PI, km / GeoPoint.EARTH_RADIUS_KM) / 2);
    visit(target, chord * chord, visitor, 0, items.length, 0);
  }

  private void visit(double[] target, double squared, IntConsumer visitor, int from, int to, int axis) {
    if (from >= to)
      return;
    int middle = (from + to) >>> 1;
    int item = items[middle];
    if (squaredChord(item, target) <= squared)
      visitor.accept(item);
    double beyond = target[axis] - value(item, axis);
    boolean reaches = beyond * beyond <= squared;
    int next = (axis + 1) % 3;
    if (beyond < 0 || reaches)
      visit(target, squared, visitor, from, middle, next);
    if (beyond >= 0 || reaches)
      visit(target, squared, visitor, middle + 1, to, next);
  }

  private double squaredChord(int item, double[] target) {
    double x = value(item, 0) - target[0];
    double y = value(item, 1) - target[1];
    double z = value(item, 2) - target[2];
    return x * x + y * y + z * z;
  }

  private static void onSphere(double latitude, double longitude, double[] into, int at) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    into[at] = Math.cos(phi) * Math.cos(lambda);
    into[at + 1] = Math.cos(phi) * Math.sin(lambda);
    into[at + 2] = Math.sin(phi);
  }

  /** Puts the median by {@code axis} in the middle and both halves around it. */
  private void arrange(int from, int to, int axis) {
    if (to - from < 2)
      return;
    int middle = (from + to) >>> 1;
    select(from, to - 1, middle, axis);
    arrange(from, middle, (axis + 1) % 3);
    arrange(middle + 1, to, (axis + 1) % 3);
  }

  /** Quickselect with Hoare's partition. */
  private void select(int low, int high, int wanted, int axis) {
    while (low < high) {
      double pivot = value(items[(low + high) >>> 1], axis);
      int i = low;
      int j = high;
      while (i <= j) {
        while (value(items[i], axis) < pivot)
          i++;
        while (value(items[j], axis) > pivot)
          j--;
        if (i <= j) {
          int swapped = items[i];
          items[i++] = items[j];
          items[j--] = swapped;
        }
      }
      if (wanted <= j)
        high = j;
      else if (wanted >= i)
        low = i;
      else
        return;
    }
  }

  private double value(int item, int axis) {
    return coordinates[3 * item + axis];
  }

  private final class Search {

    private final double[] target;
    private final IntPredicate wanted;
    private int nearest = -1;
    private double nearestSquared = Double.POSITIVE_INFINITY;

    Search(double[] target, IntPredicate wanted) {
      this.target = target;
      this.wanted = wanted;
    }

    void visit(int from, int to, int axis) {
      if (from >= to)
        return;
      int middle = (from + to) >>> 1;
      int item = items[middle];
      double squared = squaredChord(item, target);
      if (squared < nearestSquared && wanted.test(item)) {
        nearest = item;
        nearestSquared = squared;
      }
      double beyond = target[axis] - value(item, axis);
      int next = (axis + 1) % 3;
      if (beyond < 0)
        visit(from, middle, next);
      else
        visit(middle + 1, to, next);
      if (beyond * beyond > nearestSquared)
        return;
      if (beyond < 0)
        visit(middle + 1, to, next);
      else
        visit(from, middle, next);
    }
  }
}
