package com.athleex.directory.web;

/**
 * What a link to a page is shown as elsewhere (Open Graph). A view finds it
 * under {@code preview}.
 *
 * @param type
 *          {@code website}, {@code article} or {@code profile}
 * @param description
 *          a sentence or two; it stands in lists of search engines, too
 * @param image
 *          absolute address of a picture of {@value PreviewPicture#WIDTH} to
 *          {@value PreviewPicture#HEIGHT} pixels
 */
public record LinkPreview(String type, String title, String description, String image) {}
