package com.athleex.directory.ctas.links;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parameters {@code utm_*}, with which publishers tell campaigns apart. */
public final class CampaignMarks {

  private static final int MOST = 10;
  private static final int LONGEST = 200;
  private static final Pattern NAME = Pattern.compile("utm_[a-z_]{1,20}");
  private static final Pattern VALUE = Pattern.compile("[^\\p{Cntrl}]{1," + LONGEST + "}");

  private CampaignMarks() {}

  /** By name; those beyond what a link may carry are left out. */
  public static SortedMap<String, String> of(HttpServletRequest request) {
    var marks = new TreeMap<String, String>();
    for (Map.Entry<String, String[]> given : new TreeMap<>(request.getParameterMap()).entrySet())
      if (marks.size() < MOST && NAME.matcher(given.getKey()).matches() && given.getValue().length > 0
          && VALUE.matcher(given.getValue()[0]).matches())
        marks.put(given.getKey(), given.getValue()[0]);
    return Collections.unmodifiableSortedMap(marks);
  }
}
