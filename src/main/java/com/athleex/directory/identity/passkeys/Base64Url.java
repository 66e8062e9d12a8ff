package com.athleex.directory.identity.passkeys;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Bytes as browsers write them into JSON. */
final class Base64Url {

  /** Three bytes or more, without padding. */
  static final String FORM = "(?:[\\w-]{4})+(?:[\\w-]{2,3})?";
  static final String REFUSAL = "{identity.base64url}";

  private Base64Url() {}

  /**
   * The challenge that a browser says was signed.
   *
   * @param clientData
   *          JSON in Base64
   * @param pointer
   *          where in the request it stands
   */
  static Bytes challenge(String clientData, String pointer) {
    return challenge(Bytes.fromBase64(clientData))
        .orElseThrow(() -> new ProblemException(WebProblem.INVALID_REQUEST,
            List.of(FieldProblem.at(pointer, "identity.client-data"))));
  }

  private static Optional<Bytes> challenge(Bytes clientData) {
    try {
      return JsonMapper.shared().readTree(clientData.getBytes()).path("challenge").asStringOpt()
          .filter(text -> text.matches(FORM)).map(Bytes::fromBase64);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
