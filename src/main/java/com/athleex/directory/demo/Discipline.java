package com.athleex.directory.demo;

import static com.athleex.directory.demo.Tables.cell;
import static com.athleex.directory.demo.Tables.list;
import static com.athleex.directory.demo.Tables.weighted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody coaches, so that their specialties belong together.
 *
 * @param core
 *          specialties that everybody of this discipline has
 * @param perhaps
 *          further ones for anybody
 * @param evidenced
 *          further ones for those with a verified credential
 * @param clinical
 *          further ones, of a discipline for physiotherapists or doctors alone
 */
record Discipline(String slug, int weight, Weighted<String> professions, List<String> core,
    List<String> perhaps, List<String> evidenced, List<String> clinical) {

  static Weighted<Discipline> all() {
    return new Weighted<>(Tables.rows("disciplines.tsv").stream().map(Discipline::of).toList(),
        Discipline::weight);
  }

  private static Discipline of(Map<String, String> row) {
    return new Discipline(cell(row, "slug"), Integer.parseInt(cell(row, "weight")),
        weighted(cell(row, "professions")), list(cell(row, "core")), list(cell(row, "perhaps")),
        list(cell(row, "evidenced")), list(cell(row, "clinical")));
  }

  boolean isClinical() {
    return !clinical.isEmpty();
  }

  List<String> specialties(boolean withEvidence, Dice dice) {
    var chosen = new ArrayList<>(core);
    chosen.addAll(dice.some(perhaps, dice.between(1, 3)));
    if (withEvidence && (isClinical() || dice.chance(0.7)))
      chosen.addAll(dice.some(evidenced, dice.between(1, 3)));
    if (isClinical())
      chosen.addAll(dice.some(clinical, dice.between(1, clinical.size())));
    return chosen;
  }
}
