package com.athleex.directory.media.pictures;

import java.awt.Rectangle;

/** What of a picture is kept, and how finely it must be read for that. */
public enum Crop {
  /** The middle square, at most 800 a side. */
  SQUARE(800, 1200) {
    @Override
    Rectangle of(int width, int height) {
      int side = Math.min(width, height);
      return new Rectangle((width - side) / 2, (height - side) / 2, side, side);
    }
  },
  /** All, at most 2,000 a side. */
  WHOLE(2000, 1600) {
    @Override
    Rectangle of(int width, int height) {
      return new Rectangle(width, height);
    }
  };

  private final int side;
  private final int leastRead;

  Crop(int side, int leastRead) {
    this.side = side;
    this.leastRead = leastRead;
  }

  abstract Rectangle of(int width, int height);

  /** The longer one's length at most. */
  int side() {
    return side;
  }

  /**
   * Every how many pixels one is read: the longer side stays below twice
   * {@code leastRead}, which bounds the memory.
   */
  int step(Rectangle region) {
    return Math.max(1, Math.max(region.width, region.height) / leastRead);
  }
}
