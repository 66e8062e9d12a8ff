package com.athleex.directory.trainers.credentials;

import com.athleex.directory.trainers.profile.Credential.Wording;
import com.athleex.directory.trainers.profile.PlainText;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a credential's words of what a trainer wrote. */
@Component
class CredentialReading {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Registries registries;

  CredentialReading(Registries registries) {
    this.registries = registries;
  }

  /**
   * @throws ProblemException
   *           {@code invalid-request} with a pointer to each fault
   */
  Wording read(CredentialRequest written) {
    var faults = new ArrayList<FieldProblem>();
    String number = text("/number", written.number() == null ? "" : written.number(), 0, 60, faults);
    var wording = new Wording(name("/title", written.title(), faults),
        name("/issuer", written.issuer(), faults), written.registry(), number.isEmpty() ? null : number,
        written.expiresOn(), written.validIn());
    if (written.registry() != null && !registries.knows(written.registry()))
      faults.add(FieldProblem.at("/registry", "trainer.rule.registry"));
    if (written.validIn() != null && !COUNTRIES.contains(written.validIn()))
      faults.add(FieldProblem.at("/validIn", "trainer.rule.country"));
    if (!LastDay.isSensible(written.expiresOn()))
      faults.add(FieldProblem.at("/expiresOn", "trainer.rule.date"));
    if (!faults.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, faults);
    return wording;
  }

  private static String name(String pointer, String written, List<FieldProblem> faults) {
    String name = text(pointer, written, 1, 120, faults);
    if (PlainText.mixesScripts(name))
      faults.add(FieldProblem.at(pointer, "trainer.rule.mixed-scripts"));
    return name;
  }

  private static String text(String pointer, String written, int least, int most, List<FieldProblem> faults) {
    String text = PlainText.cleaned(written);
    int characters = text.codePointCount(0, text.length());
    if (characters < least || characters > most)
      faults.add(FieldProblem.at(pointer, "trainer.rule.length", least, most));
    @Nullable
    String fault = PlainText.fault(text, false);
    if (fault != null)
      faults.add(FieldProblem.at(pointer, "trainer.rule." + fault));
    return text;
  }
}
