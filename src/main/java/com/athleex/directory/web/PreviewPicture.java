package com.athleex.directory.web;

/**
 * What stands on the picture beside a link: as much of it as there is room for.
 *
 * @param title
 *          of the page
 * @param line
 *          below it, may be empty
 * @param foot
 *          whose page it is
 */
public record PreviewPicture(String title, String line, String foot) {

  /** In pixels. */
  public static final int WIDTH = 1200;
  /** In pixels. */
  public static final int HEIGHT = 630;
}
