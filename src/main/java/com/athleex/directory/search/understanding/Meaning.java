package com.athleex.directory.search.understanding;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a piece of text asks for. */
public sealed interface Meaning {

  Parameter parameter();

  /**
   * @param alternatives
   *          other places that the same text fits, best first
   * @param km
   *          how far around it the text means; null where it says nothing of that
   */
  record Near(Place place, List<Place> alternatives, Fit fit, @Nullable Integer km) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.NEAR;
    }
  }

  /** In kilometres. */
  record Within(double km) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.RADIUS;
    }
  }

  /** Something that trainers help with. */
  record Topic(Specialty specialty) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.SPECIALTY;
    }
  }

  /**
   * @param tag
   *          BCP 47
   */
  record Spoken(String tag) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.LANGUAGE;
    }
  }

  /** A way to meet. */
  record Meeting(Mode mode) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.MODE;
    }
  }

  /** A format of sessions. */
  record Working(Format format) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.FORMAT;
    }
  }

  /** Who somebody is by training. */
  record Practising(Profession profession) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.PROFESSION;
    }
  }

  /**
   * @param currency
   *          ISO 4217, or null where the text does not say
   */
  record AtMost(BigDecimal amount, @Nullable String currency) implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.PRICE;
    }
  }

  /** A credential whose evidence was seen. */
  record Verified() implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.VERIFIED;
    }
  }

  /** Room for new clients. */
  record Accepting() implements Meaning {
    @Override
    public Parameter parameter() {
      return Parameter.ACCEPTING;
    }
  }
}
