package com.athleex.directory.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.web.FieldProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final PasswordRules RULES = new PasswordRules();

  @ParameterizedTest
  @CsvSource({"short, length", "123456789, length", "1234567890, common", "qwertyuiop, common",
      "QWERTYuiop, common",
      "passwordpassword, common", "aaaaaaaaaaaaaaaaaaaa, common", "athleex2026, known", "annarossi1, known",
      "rossi-1234, known"})
  @Asvs({"v5.0.0-6.2.1", "v5.0.0-6.2.4", "v5.0.0-6.2.11"})
  void namesWhatIsWrong(String password, String reason) {
    assertThat(RULES.refusal(password, "/password", "annarossi", "Anna Rossi"))
        .map(FieldProblem::messageKey).contains("identity.password." + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"four quiet words suffice", "tr0ub4dor&3", "       spaces       count ",
      "пароль из слов", "ひらがなのあいことば", "no-rules-of-composition", "rossi likes long walks"})
  @Asvs({"v5.0.0-6.2.5", "v5.0.0-6.2.8"})
  void askForNoSignsAndChangeNothing(String password) {
    assertThat(RULES.refusal(password, "/password", "annarossi", "Anna Rossi")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"128, false", "129, true"})
  @Asvs("v5.0.0-6.2.9")
  void longOnesAreTakenUpToALimit(int length, boolean refused) {
    var password = "quiet words ".repeat(20).substring(0, length);
    assertThat(RULES.refusal(password, "/password").isPresent()).isEqualTo(refused);
  }
}
