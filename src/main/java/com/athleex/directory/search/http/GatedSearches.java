package com.athleex.directory.search.http;

import com.athleex.directory.search.SafetyGate;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.http.Understanding.Understood;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.web.ProblemException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Refuses searches that come from an article whose warning signs come first.
 */
@Component
class GatedSearches {

  private final ObjectProvider<SafetyGate> gate;
  private final Specialties specialties;

  GatedSearches(ObjectProvider<SafetyGate> gate, Specialties specialties) {
    this.gate = gate;
    this.specialties = specialties;
  }

  void refuseIfClosed(Understood understood, SearchRequest request) {
    if (request.ref() != null)
      gate.ifAvailable(gate -> gate.before(sought(understood), request.ref(), request.gate())
          .ifPresent(article -> refuse(article)));
  }

  private Set<String> sought(Understood understood) {
    return understood.sought(specialties).stream().map(Specialty::slug).collect(Collectors.toSet());
  }

  private static void refuse(String article) {
    throw new ProblemException(SearchProblem.GATE_REQUIRED).with("article", article)
        .with("redFlags", "/api/v1/articles/" + article + "/red-flags");
  }
}
