package com.athleex.directory.media.evidence;

import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Lets a PDF pass that only shows pages: looks at every object that the
 * document's tables name, whether or not a page leads there.
 */
final class PdfCheck {

  static final int MOST_PAGES = 30;

  private static final int MOST_OBJECTS = 100_000;
  private static final Set<String> ACTIVE_KEYS = Set.of("JavaScript", "JS", "EmbeddedFiles", "EF", "XFA",
      "RichMediaContent", "RichMediaSettings");
  /** What actions do ({@code S}), and what annotations and files are. */
  private static final Set<String> ACTIVE_KINDS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData",
      "GoToE", "GoToR", "Rendition", "Movie", "Sound", "RichMedia", "RichMediaExecute", "Screen", "3D",
      "FileAttachment", "EmbeddedFile");

  private PdfCheck() {}

  static void check(byte[] document) {
    try (var read = new BoundedParser(document).parse()) {
      int pages = pages(read.getDocument());
      if (pages == 0 || read.getNumberOfPages() == 0)
        throw new ProblemException(MediaProblem.EVIDENCE_BROKEN);
      if (pages > MOST_PAGES || read.getNumberOfPages() > MOST_PAGES)
        throw new ProblemException(MediaProblem.EVIDENCE_TOO_LONG, MOST_PAGES);
    } catch (ProblemException told) {
      throw told;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // PDFBox meets the odd ones with all three
      throw new ProblemException(MediaProblem.EVIDENCE_BROKEN);
    }
  }

  private static int pages(COSDocument document) {
    var named = document.getXrefTable().keySet();
    if (named.size() > MOST_OBJECTS)
      throw new ProblemException(MediaProblem.EVIDENCE_BROKEN);
    int pages = 0;
    for (var key : Set.copyOf(named)) {
      var object = document.getObjectFromPool(key).getObject();
      if (object == null)
        continue;
      examine(object);
      if (object instanceof COSDictionary dictionary
          && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)))
        pages++;
    }
    examine(document.getTrailer());
    return pages;
  }

  // what is only referred to has its own turn
  private static void examine(COSBase object) {
    var open = new ArrayDeque<COSBase>();
    open.push(object);
    while (!open.isEmpty())
      switch (open.pop()) {
        case COSArray array -> array.forEach(item -> push(open, item));
        case COSDictionary dictionary -> dictionary.entrySet().forEach(entry -> {
          refuseActive(entry.getKey(), entry.getValue());
          push(open, entry.getValue());
        });
        default -> {
          // holds nothing
        }
      }
  }

  private static void push(ArrayDeque<COSBase> open, COSBase item) {
    if (item instanceof COSArray || item instanceof COSDictionary)
      open.push(item);
  }

  private static void refuseActive(COSName key, COSBase value) {
    var isKind = COSName.S.equals(key) || COSName.TYPE.equals(key) || COSName.SUBTYPE.equals(key);
    var held = value instanceof COSObject reference ? reference.getObject() : value;
    if (ACTIVE_KEYS.contains(key.getName())
        || isKind && held instanceof COSName name && ACTIVE_KINDS.contains(name.getName()))
      throw new ProblemException(MediaProblem.EVIDENCE_ACTIVE);
  }
}
