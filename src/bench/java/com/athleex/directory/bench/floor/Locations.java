package com.athleex.directory.bench.floor;

import com.athleex.directory.kernel.GeoPoint;
import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;

/**
 * A trainer's locations as they lie in the index: latitude, longitude and
 * service radius of each.
 */
final class Locations {

  private static final int BYTES_EACH = 2 * Double.BYTES + Float.BYTES;

  private final ByteBuffer packed;

  Locations(BytesRef value) {
    packed = ByteBuffer.wrap(value.bytes, value.offset, value.length).slice();
  }

  static ByteBuffer room(int count) {
    return ByteBuffer.allocate(count * BYTES_EACH);
  }

  static void put(ByteBuffer packed, GeoPoint point, double serviceRadiusKm) {
    packed.putDouble(point.latitude()).putDouble(point.longitude()).putFloat((float) serviceRadiusKm);
  }

  int count() {
    return packed.limit() / BYTES_EACH;
  }

  double latitude(int location) {
    return packed.getDouble(location * BYTES_EACH);
  }

  double longitude(int location) {
    return packed.getDouble(location * BYTES_EACH + Double.BYTES);
  }

  double serviceRadiusKm(int location) {
    return packed.getFloat(location * BYTES_EACH + 2 * Double.BYTES);
  }
}
