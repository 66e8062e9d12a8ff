package com.athleex.directory.bench.floor;

import com.athleex.directory.bench.ShippedData;
import com.athleex.directory.kernel.GeoPoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Builds the floor's index from the same file that the application imports. */
final class FloorIndex {

  static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(new EnglishAnalyzer(),
      Map.of("it", new ItalianAnalyzer()));
  private static final double METRES = 1000;

  private final ObjectMapper json = new ObjectMapper();
  private final ShippedData data = ShippedData.read();
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  /** Merged into one segment: a floor is as low as it can be laid. */
  void build(Path corpus, Path folder) throws IOException {
    var config = new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(128);
    try (var lines = Files.lines(corpus);
        var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode trainer = json.readTree(line);
        if (!trainer.get("publishedAt").isNull())
          writer.addDocument(document(trainer));
      }
      writer.forceMerge(1);
    }
  }

  private Document document(JsonNode trainer) {
    var document = new Document();
    addLocations(document, trainer.get("locations"));
    for (String field : new String[]{"specialties", "languages", "formats"})
      for (JsonNode value : trainer.get(field)) {
        document.add(new StringField(field, value.asString(), Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value.asString())));
      }
    if (trainer.get("credentials").valueStream().anyMatch(this::isVerified))
      document.add(new StringField("verified", "true", Field.Store.NO));
    String text = new Words(data).of(trainer);
    document.add(new TextField("en", text, Field.Store.NO));
    document.add(new TextField("it", text, Field.Store.NO));
    var hit = new Hit(trainer, data);
    document.add(new BinaryDocValuesField("hit", new BytesRef(hit.json())));
    document.add(new BinaryDocValuesField("feature", new BytesRef(hit.feature())));
    return document;
  }

  private boolean isVerified(JsonNode credential) {
    JsonNode expiresOn = credential.get("expiresOn");
    return credential.get("verified").asBoolean()
        && (expiresOn.isNull() || !LocalDate.parse(expiresOn.asString()).isBefore(today));
  }

  private static void addLocations(Document document, JsonNode locations) {
    ByteBuffer packed = Locations.room(locations.size());
    for (JsonNode location : locations) {
      var point = Grid.shown(location);
      double reachKm = location.get("serviceRadiusKm").asDouble();
      Locations.put(packed, point, reachKm);
      document.add(new LatLonPoint("at", point.latitude(), point.longitude()));
      if (reachKm > 0)
        document.add(reach(point, reachKm));
    }
    document.add(new BinaryDocValuesField("locations", new BytesRef(packed.array())));
  }

  // a box around the circle; the collector looks closer
  private static Field reach(GeoPoint point, double km) {
    var box = Rectangle.fromPointDistance(point.latitude(), point.longitude(), km * METRES);
    return box.crossesDateline()
        ? new DoubleRange("reach", new double[]{box.minLat, -180}, new double[]{box.maxLat, 180})
        : new DoubleRange("reach", new double[]{box.minLat, box.minLon},
            new double[]{box.maxLat, box.maxLon});
  }
}
