package com.athleex.directory.bench.floor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The answer as JSON, put together from what was written when the index was
 * built.
 */
record Answer(IndexReader index, Request request, List<Best.Entry> hits, int total,
    @Nullable FacetCounts facets) {

  private static final double STEP_KM = 0.5;

  byte[] json() throws IOException {
    var out = new ByteArrayOutputStream(32_768);
    if (request.box() == null)
      listing(out);
    else
      map(out);
    return out.toByteArray();
  }

  private void listing(ByteArrayOutputStream out) throws IOException {
    put(out, "{\"items\":[");
    String separator = "";
    for (Best.Entry hit : hits) {
      put(out, separator);
      putStored(out, "hit", hit.doc());
      put(out,
          ",\"matchMode\":\"" + hit.reach().mode() + "\",\"distanceKm\":"
              + rounded(Athlete.km(hit.reach().squaredChord()))
              + ",\"score\":" + (request.text() == null ? 0 : -hit.rank()) + "}");
      separator = ",";
    }
    put(out, "]");
    if (facets != null)
      putFacets(out, facets);
    put(out, ",\"total\":{\"value\":" + total + ",\"relation\":\"exact\"},\"next\":null}");
  }

  private void map(ByteArrayOutputStream out) throws IOException {
    put(out, "{\"type\":\"FeatureCollection\",\"features\":[");
    String separator = "";
    for (Best.Entry hit : hits) {
      put(out, separator);
      putStored(out, "feature", hit.doc());
      separator = ",";
    }
    put(out, "],\"total\":{\"value\":" + total + ",\"relation\":\"exact\"}}");
  }

  private static void putFacets(ByteArrayOutputStream out, FacetCounts facets) throws IOException {
    put(out, ",\"facets\":{");
    for (int field = 0; field < FacetCounts.FIELDS.size(); field++) {
      put(out, (field == 0 ? "\"" : ",\"") + FacetCounts.FIELDS.get(field) + "\":[");
      String separator = "";
      for (Map.Entry<String, Integer> count : facets.of(field).entrySet()) {
        put(out, separator + "{\"value\":\"" + count.getKey() + "\",\"label\":\"" + count.getKey()
            + "\",\"count\":" + count.getValue() + ",\"selected\":false}");
        separator = ",";
      }
      put(out, "]");
    }
    put(out, "}");
  }

  private void putStored(ByteArrayOutputStream out, String field, int doc) throws IOException {
    BinaryDocValues values = MultiDocValues.getBinaryValues(index, field);
    if (values == null || !values.advanceExact(doc))
      throw new IOException("nothing stored for " + doc);
    BytesRef stored = values.binaryValue();
    out.write(stored.bytes, stored.offset, stored.length);
  }

  private static double rounded(double km) {
    return Math.ceil(km / STEP_KM) * STEP_KM;
  }

  private static void put(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
