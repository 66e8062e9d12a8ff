package com.athleex.directory.media.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.media.Samples;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PdfCheckTest {

  private static final int BOMB = 1 << 28;

  @Test
  void pagesPass() {
    assertThat(refusal(pdf(1, document -> {}))).isNull();
    assertThat(refusal(pdf(30, document -> {
      var link = new PDActionURI();
      link.setURI("https://registry.example");
      document.getDocumentCatalog().setOpenAction(link);
    }))).isNull();
    assertThat(refusal(pdf(31, document -> {}))).isEqualTo(MediaProblem.EVIDENCE_TOO_LONG);
    assertThat(refusal(pdf(0, document -> {}))).isEqualTo(MediaProblem.EVIDENCE_BROKEN);
  }

  @Test
  @Asvs("v5.0.0-5.2.2")
  void whatDoesMoreThanShowPagesIsRefused() {
    assertThat(refusal(pdf(1, document -> document.getDocumentCatalog()
        .setOpenAction(new PDActionJavaScript("app.alert(1)"))))).isEqualTo(MediaProblem.EVIDENCE_ACTIVE);
    assertThat(refusal(pdf(1, document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()))))
        .isEqualTo(MediaProblem.EVIDENCE_ACTIVE);
    assertThat(refusal(pdf(1, PdfCheckTest::attach))).isEqualTo(MediaProblem.EVIDENCE_ACTIVE);
    assertThat(refusal(pdf(1, document -> document.protect(
        new StandardProtectionPolicy("owner", "", new AccessPermission())))))
        .isEqualTo(MediaProblem.EVIDENCE_ENCRYPTED);
    assertThat(refusal(pdf(1, document -> document.protect(
        new StandardProtectionPolicy("owner", "reader", new AccessPermission())))))
        .isEqualTo(MediaProblem.EVIDENCE_ENCRYPTED);
    // a name written otherwise, a kind by reference, and neither where a page leads
    assertThat(refusal(raw("5 0 obj << /S /J#61vaScript >> endobj\n")))
        .isEqualTo(MediaProblem.EVIDENCE_ACTIVE);
    assertThat(refusal(raw("5 0 obj << /S 6 0 R >> endobj\n6 0 obj /Launch endobj\n")))
        .isEqualTo(MediaProblem.EVIDENCE_ACTIVE);
    assertThat(refusal(raw("5 0 obj [[<< /EF << >> >>]] endobj\n"))).isEqualTo(MediaProblem.EVIDENCE_ACTIVE);
    assertThat(refusal(raw("5 0 obj << /S /Transparency >> endobj\n"))).isNull();
  }

  @Test
  @Asvs({"v5.0.0-5.2.3", "v5.0.0-5.2.6"})
  void bombsAreRefusedBeforeTheyUnpack() {
    var packed = deflated(BOMB);
    for (var kind : new String[]{"/Type /ObjStm /N 1 /First 4", "/Type /XRef /Size 9 /W [1 2 1]", "",
        "/Type /XObject"}) {
      var bomb = raw(stream(kind + " /Filter /FlateDecode", packed));
      long before = System.nanoTime();
      assertThat(refusal(bomb)).as(kind).isEqualTo(MediaProblem.EVIDENCE_PACKED);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void whatBreaksOffOrIsDamagedIsRefusedAndNothingElse() {
    var whole = pdf(3, document -> {});
    assertThat(refusal(Samples.text("%PDF-1.7\n" + Samples.MARK))).isEqualTo(MediaProblem.EVIDENCE_BROKEN);
    assertThat(refusal(Samples.text("%PDF-1.7\n" + "[".repeat(200_000))))
        .isEqualTo(MediaProblem.EVIDENCE_BROKEN);
    assertThat(refusal(Samples.text("%PDF-1.7\n1 0 obj\n" + "<</A ".repeat(100_000))))
        .isEqualTo(MediaProblem.EVIDENCE_BROKEN);
    assertThat(refusal(raw("5 0 obj " + "[".repeat(100_000) + " endobj\n")))
        .isEqualTo(MediaProblem.EVIDENCE_BROKEN);
    var random = new Random(11);
    for (int attempt = 0; attempt < 200; attempt++) {
      var damaged = attempt % 2 == 0
          ? Arrays.copyOf(whole, random.nextInt(whole.length))
          : whole.clone();
      for (int i = 0; i < 4 && damaged.length > 0; i++)
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      refusal(damaged);
    }
  }

  private static @Nullable ProblemType refusal(byte[] document) {
    try {
      PdfCheck.check(document);
      return null;
    } catch (ProblemException refused) {
      return refused.type();
    }
  }

  private static void attach(PDDocument document) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile("a.txt");
    file.setEmbeddedFile(new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[3])));
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(java.util.Map.of("a", file));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  /** Makes a document more than pages. */
  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] pdf(int pages, Change change) {
    return Samples.bytes(out -> {
      try (var document = new PDDocument()) {
        for (int i = 0; i < pages; i++)
          document.addPage(new PDPage());
        change.to(document);
        document.save(out);
      }
    });
  }

  /** A document of one page, with more objects. */
  private static byte[] raw(String objects) {
    var body = "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
        + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >> endobj\n" + objects;
    var table = new StringBuilder();
    int size = 0;
    for (int number = 1; number < 9; number++) {
      int at = body.indexOf("\n" + number + " 0 obj") + 1;
      table.append(at == 0 ? "" : "%d 1\n%010d 00000 n \n".formatted(number, at));
      size = number + 1;
    }
    return Samples.text(body + "xref\n0 1\n0000000000 65535 f \n" + table + "trailer << /Size " + size
        + " /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n");
  }

  private static String stream(String dictionary, byte[] content) {
    return "5 0 obj << /Length " + content.length + " " + dictionary + " >>\nstream\n"
        + new String(content, java.nio.charset.StandardCharsets.ISO_8859_1) + "\nendstream endobj\n";
  }

  private static byte[] deflated(int zeros) {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      var some = new byte[1 << 16];
      for (int written = 0; written < zeros; written += some.length)
        out.write(some);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
