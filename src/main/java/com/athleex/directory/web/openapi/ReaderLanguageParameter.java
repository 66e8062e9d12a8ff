package com.athleex.directory.web.openapi;

import com.athleex.directory.web.ReaderLanguage;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Every operation of the API takes the reader's language. */
@Component
class ReaderLanguageParameter implements OpenApiCustomizer {

  private static final String NAME = "lang";

  @Override
  public void customise(OpenAPI document) {
    document.getComponents().addParameters(NAME, parameter());
    document.getPaths().forEach((path, item) -> {
      if (path.startsWith("/api/"))
        item.readOperations().stream().filter(operation -> !declares(operation))
            .forEach(operation -> operation.addParametersItem(new Parameter().$ref(NAME)));
    });
  }

  private static boolean declares(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(parameter -> NAME.equals(parameter.getName()));
  }

  private static Parameter parameter() {
    var languages = new StringSchema();
    languages.addType("string");
    ReaderLanguage.SPOKEN.stream().map(Locale::getLanguage).forEach(languages::addEnumItem);
    return new QueryParameter().name(NAME).schema(languages).example("it")
        .description("The language of texts in the answer; without it, `Accept-Language` decides.");
  }
}
