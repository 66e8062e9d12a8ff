package com.athleex.directory.ctas.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, in the reader's language.
 *
 * @param notice
 *          stands before everything else, or null
 * @param summary
 *          who was found, in a sentence
 * @param ways
 *          to go on: wider, other places of the name, more
 */
record FindPage(String title, @Nullable Notice notice, Form form, @Nullable String summary,
    List<Person> people, List<Link> ways, String disclaimer) {

  record Notice(String title, String text) {}

  /**
   * @param near
   *          as the reader will find it in the field
   */
  record Form(List<Option> specialties, String near, @Nullable String ref, String lang) {}

  record Option(String value, String label, boolean selected) {}

  record Link(String label, String href) {}

  /**
   * A trainer on the page.
   *
   * @param meeting
   *          where and how one would meet
   * @param facts
   *          what else helps to choose
   */
  record Person(String name, String profession, String headline, String meeting, List<String> facts,
      List<String> specialties, String url) {}
}
