package com.athleex.directory.trainers.credentials;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.forms.Choice;
import com.athleex.directory.trainers.profile.Credential.Kind;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What there is to choose from where a credential is written. */
@Component
class CredentialChoices {

  private final Registries registries;
  private final MessageSource messages;

  CredentialChoices(Registries registries, MessageSource messages) {
    this.registries = registries;
    this.messages = messages;
  }

  Map<String, List<Choice>> of(Locale language) {
    return Map.of("kind",
        Arrays.stream(Kind.values()).map(Slug::of)
            .map(kind -> new Choice(kind, messages.getMessage("trainers.desk.kind." + kind, null, language)))
            .toList(),
        "registry",
        registries.all().stream().map(registry -> new Choice(registry.id(), registry.name())).toList(),
        "validIn",
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(language)))
            .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language))).toList());
  }
}
