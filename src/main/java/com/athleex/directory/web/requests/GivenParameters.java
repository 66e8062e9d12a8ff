package com.athleex.directory.web.requests;

import com.athleex.directory.web.ParameterReader;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class GivenParameters implements ParameterReader {

  private final ParameterRecords records;

  GivenParameters(Validator validator) {
    this.records = new ParameterRecords(validator);
  }

  @Override
  public <T extends Record> T read(Class<T> type, Map<String, List<String>> values) {
    var given = new HashMap<String, String[]>();
    values.forEach((name, all) -> given.put(name, all.toArray(String[]::new)));
    KnownParameters.check(given, DeclaredParameters.of(type));
    return type.cast(records.read(type, given));
  }
}
