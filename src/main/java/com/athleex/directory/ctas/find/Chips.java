package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.Chip;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.ReaderSearch.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a search asks for, piece by piece, each with the way to take it back.
 */
record Chips(FindTarget.Known target, FindRequest request, FindLinks links, Words words) {

  List<Chip> of(List<Taken> taken) {
    var chips = new ArrayList<Chip>();
    for (var piece : taken)
      chips.add(new Chip(piece.label(), piece.text(), piece.undo(), piece.without()));
    chosen(chips);
    return List.copyOf(chips);
  }

  private void chosen(List<Chip> chips) {
    if (Boolean.FALSE.equals(request.understand()) && request.hasWords())
      chips.add(chosen(words.of("chip.as-written"), links.with("understand", null)));
    for (var piece : request.chosen().getOrDefault("asWords", List.of()))
      chips.add(chosen(words.of("chip.as-word", piece), links.withoutValue("asWords", piece)));
    var specialty = target.specialty();
    var place = target.place();
    if (specialty != null)
      chips.add(chosen(specialty.label(words.language()), links.address(null, place)));
    if (place != null)
      chips.add(chosen(words.place(place), links.without(specialty, null, Set.of("radiusKm"))));
    if (request.bbox() != null)
      chips.add(chosen(words.of("chip.bbox"), links.with("bbox", null)));
    if (request.radiusKm() != null)
      chips.add(chosen(words.of("form.radius.km", words.number(request.radiusKm())),
          links.with("radiusKm", null)));
    if (request.mode() != null)
      chips.add(chosen(words.of("search.mode", request.mode()), links.with("mode", null)));
    several(chips, Facet.FORMAT);
    several(chips, Facet.PROFESSION);
    several(chips, Facet.LANGUAGE);
    if (Boolean.TRUE.equals(request.verified()))
      chips.add(chosen(words.of("form.verified"), links.with("verified", null)));
    if (Boolean.TRUE.equals(request.acceptingClients()))
      chips.add(chosen(words.of("form.accepting"), links.with("acceptingClients", null)));
    var price = request.priceMax();
    if (price != null)
      chips.add(chosen(words.of("chip.price", words.amount(price)),
          links.with("priceMax", null)));
    if (request.minRating() != null)
      chips.add(chosen(words.of("form.rating.least", words.number(request.minRating())),
          links.with("minRating", null)));
  }

  private void several(List<Chip> chips, Facet facet) {
    for (var value : request.chosen().getOrDefault(facet.parameter(), List.of()))
      chips.add(chosen(FindForms.label(facet, value, words), links.withoutValue(facet.parameter(), value)));
  }

  private static Chip chosen(String label, String without) {
    return new Chip(label, null, null, without);
  }
}
