package com.athleex.directory.search.index;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.search.Profiles;
import org.junit.jupiter.api.Test;

class OrganisationTest {

  @Test
  void whoSharesAWebsiteIsOfOneOrganisation() {
    assertThat(of(trainer("a").website("https://www.gym.example/anna").at(45, 9)))
        .isEqualTo(of(trainer("b").website("https://GYM.example").at(41, 12))).isNotZero();
    assertThat(of(trainer("a").website("https://www.instagram.com/anna")))
        .isEqualTo(of(trainer("b").website("https://linktr.ee/bruno"))).isZero();
  }

  @Test
  void elseWhoWorksAtTheSameVenue() {
    assertThat(of(trainer("a").inGym("Iron Gym").at(45, 9)))
        .isEqualTo(of(trainer("b").inGym("IRON GYM").travelling(5, 45, 9))).isNotZero()
        .isNotEqualTo(of(trainer("c").inGym("Iron Gym").at(45.1, 9)))
        .isNotEqualTo(of(trainer("d").inGym("Other").at(45, 9)));
    assertThat(of(trainer("e").inGym("Home").somewhereAround(45, 9))).isZero();
  }

  private static long of(Profiles profile) {
    return Organisation.of(profile.build());
  }
}
