package com.athleex.directory.media;

/**
 * Where a photo of {@link Photos} is read: from the first slash on, without a
 * host. What is there never changes.
 */
public final class PhotoAddress {

  private PhotoAddress() {}

  /** 800 pixels a side, for a profile. */
  public static String large(String key) {
    return of(key, 800);
  }

  /** 240 pixels a side, for a list. */
  public static String small(String key) {
    return of(key, 240);
  }

  private static String of(String key, int side) {
    return "/media/photos/" + key + "-" + side + ".jpg";
  }
}
