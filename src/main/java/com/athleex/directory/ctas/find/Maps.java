package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.MapView;
import com.athleex.directory.ctas.find.FindPage.Person;
import com.athleex.directory.ctas.find.FindPage.Point;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.SearchQuery.Mode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a page's map shows and how it goes on searching. */
@Component
class Maps {

  private static final Set<String> WHERE = Set.of("radiusKm", "bbox");

  private final MapSettings settings;

  Maps(MapSettings settings) {
    this.settings = settings;
  }

  /** Null where nobody would be on it. */
  @Nullable
  MapView of(ReaderSearch search, List<Person> people, FindTarget.Known target, FindLinks links) {
    var query = search.query();
    var place = search.place();
    boolean online = query.mode() == Mode.ONLINE;
    if (online || place == null && query.box() == null
        && people.stream().allMatch(person -> person.point() == null))
      return null;
    var box = query.box();
    return new MapView(search.anywhere(links.without(target.specialty(), null, WHERE)),
        place == null ? null : place.id(),
        place == null ? null : new Point(place.point().latitude(), place.point().longitude(), false),
        place == null ? null : place.name(), query.radiusKm(),
        box == null ? null : box.west() + "," + box.south() + "," + box.east() + "," + box.north(),
        settings.tiles(), settings.attribution(), settings.maxZoom(), MapConfiguration.PATH);
  }
}
