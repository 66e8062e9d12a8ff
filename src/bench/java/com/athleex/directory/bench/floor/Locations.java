package com.athleex.directory.bench.floor;

import com.athleex.directory.kernel.GeoPoint;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.lucene.util.BytesRef;

/**
 * A trainer's locations as they lie in the index, each a point on the unit
 * sphere and how far its trainer travels. Distances are compared as squared
 * chords, which need no trigonometry.
 */
record Locations(BytesRef packed) {

  private static final VarHandle DOUBLES = MethodHandles.byteArrayViewVarHandle(double[].class,
      ByteOrder.LITTLE_ENDIAN);
  private static final int BYTES_EACH = 4 * Double.BYTES;
  private static final double NO_REACH = -1;

  static ByteBuffer room(int count) {
    return ByteBuffer.allocate(count * BYTES_EACH).order(ByteOrder.LITTLE_ENDIAN);
  }

  static void put(ByteBuffer packed, GeoPoint point, double serviceRadiusKm) {
    var at = Athlete.at(point.latitude(), point.longitude());
    packed.putDouble(at.x()).putDouble(at.y()).putDouble(at.z());
    packed.putDouble(serviceRadiusKm > 0 ? Athlete.squaredChord(serviceRadiusKm) : NO_REACH);
  }

  int count() {
    return packed.length / BYTES_EACH;
  }

  double squaredChord(int location, Athlete from) {
    double x = number(location, 0) - from.x();
    double y = number(location, 1) - from.y();
    double z = number(location, 2) - from.z();
    return x * x + y * y + z * z;
  }

  /** Negative if the trainer stays there. */
  double squaredReach(int location) {
    return number(location, 3);
  }

  private double number(int location, int which) {
    return (double) DOUBLES.get(packed.bytes, packed.offset + location * BYTES_EACH + which * Double.BYTES);
  }
}
