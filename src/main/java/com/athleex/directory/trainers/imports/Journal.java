package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Rejection;
import java.util.List;

/** Is told of each chunk. */
interface Journal {

  /** Inside the transaction that keeps the chunk. */
  void record(Checkpoint reached, List<Rejection> rejections);

  /** After that transaction. */
  void kept(Checkpoint reached);

  /** Asked between two chunks. */
  boolean isToStop();
}
