package com.athleex.directory.trainers.forms;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files that forms send in the field {@code file}. */
public final class Uploads {

  private Uploads() {}

  /**
   * @throws ProblemException
   *           {@code invalid-request} where no file was chosen
   */
  public static InputStream of(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/file", "trainer.rule.file")));
    return file.getInputStream();
  }
}
