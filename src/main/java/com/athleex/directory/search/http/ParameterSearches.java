package com.athleex.directory.search.http;

import com.athleex.directory.search.KeptSearches;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.search.listing.Named;
import com.athleex.directory.search.listing.TrainerListings;
import com.athleex.directory.web.ParameterReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ParameterSearches implements KeptSearches {

  private final ParameterReader parameters;
  private final Understanding understanding;
  private final TrainerIndex index;
  private final TrainerListings listings;

  ParameterSearches(ParameterReader parameters, Understanding understanding, TrainerIndex index,
      TrainerListings listings) {
    this.parameters = parameters;
    this.understanding = understanding;
    this.index = index;
    this.listings = listings;
  }

  @Override
  public SearchQuery understand(Map<String, List<String>> given, Locale language) {
    var request = parameters.read(SearchRequest.class, given);
    return understanding.understand(request, language, Understanding.MOST_HITS).query();
  }

  @Override
  public Found newest(SearchQuery query, int most) {
    var result = index.search(query.newest(most));
    var handles = result.hits().stream().map(hit -> hit.card().handle()).toList();
    var ids = ids(handles);
    // the index may name somebody for a moment who has just withdrawn
    var trainers = handles.stream().map(ids::get).filter(Objects::nonNull).toList();
    return new Found(trainers, result.total() <= handles.size());
  }

  private Map<String, UUID> ids(List<String> handles) {
    return handles.isEmpty()
        ? Map.of()
        : listings.namedAmong(handles).stream().collect(Collectors.toMap(Named::handle, Named::id));
  }
}
