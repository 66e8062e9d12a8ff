package com.athleex.directory.media.evidence;

import com.athleex.directory.media.MediaProblem;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox unpacks a document's tables and objects into memory as far as they go:
 * this one counts first. Nothing else of a document is unpacked at all.
 */
final class BoundedParser extends PDFParser {

  /** Of all streams together; thirty scanned pages need less. */
  private static final long MOST = 100L * 1024 * 1024;
  /** Of one stream that holds the document's tables or objects. */
  private static final long MOST_STRUCTURE = 4L * 1024 * 1024;
  private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private final Unpacking all = new Unpacking(MOST);

  BoundedParser(byte[] document) throws IOException {
    super(new RandomAccessReadBuffer(document));
  }

  @Override
  protected void prepareDecryption() throws IOException {
    if (document.getTrailer().containsKey(COSName.ENCRYPT))
      throw new ProblemException(MediaProblem.EVIDENCE_ENCRYPTED);
  }

  // PDFBox would take an object that it cannot read for none, which another
  // reader
  // may read
  @Override
  public @Nullable COSBase dereferenceCOSObject(COSObject object) throws IOException {
    try {
      return super.dereferenceCOSObject(object);
    } catch (IOException unreadable) {
      throw new ProblemException(MediaProblem.EVIDENCE_BROKEN);
    }
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    var stream = super.parseCOSStream(dictionary);
    long after = source.getPosition();
    try {
      if (isFlateFirst(stream.getFilters()))
        all.count(packed(stream));
      if (!initialParseDone)
        checkStructure(stream);
    } finally {
      source.seek(after);
    }
    return stream;
  }

  @Override
  protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
    var held = document.getObjectFromPool(new COSObjectKey(stream, 0)).getObject();
    if (held instanceof COSStream objects)
      checkStructure(objects);
    return super.parseObjectStreamObject(stream, key);
  }

  private static void checkStructure(COSStream stream) throws IOException {
    var filters = stream.getFilters();
    if (filters == null)
      return;
    if (!isFlateFirst(filters) || filters instanceof COSArray several && several.size() > 1)
      throw new ProblemException(MediaProblem.EVIDENCE_PACKED);
    new Unpacking(MOST_STRUCTURE).count(packed(stream));
  }

  private static boolean isFlateFirst(COSBase filters) {
    var first = filters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : filters;
    return first instanceof COSName name && FLATE.contains(name);
  }

  private static InputStream packed(COSStream stream) throws IOException {
    return stream.createRawInputStream();
  }
}
