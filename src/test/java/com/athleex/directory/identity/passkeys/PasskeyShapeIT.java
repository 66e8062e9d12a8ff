package com.athleex.directory.identity.passkeys;

import static com.athleex.directory.identity.passkeys.Ceremonies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that no browser sends: each is refused, and none is our failure. */
@IntegrationTest
@Asvs({"v5.0.0-2.2.1", "v5.0.0-2.2.2"})
class PasskeyShapeIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;

  private static @Nullable Person registering;
  private Ceremonies passkeys = new Ceremonies(MockMvcTester.of());

  @BeforeEach
  void begin() {
    passkeys = new Ceremonies(http);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {"/label,\"\"", "/label,null", "/label,\"<b>\"",
      "/credential,null",
      "/credential,\"text\"", "/credential/id,null", "/credential/id,\"***\"", "/credential/id,\"AAAAA\"",
      "/credential/response,null", "/credential/response,[]", "/credential/response/clientDataJSON,null",
      "/credential/response/clientDataJSON,\"e30\"", "/credential/response/clientDataJSON,\"bm90IGpzb24\"",
      "/credential/response/clientDataJSON,\"eyJjaGFsbGVuZ2UiOjF9\"",
      "/credential/response/clientDataJSON,\"eyJjaGFsbGVuZ2UiOiIqIn0\"",
      "/credential/response/attestationObject,null", "/credential/response/attestationObject,\"a+b/\"",
      "/credential/response/transports,\"internal\""})
  void aRegistrationIsToldWhichFieldIsWrong(String pointer, String value) {
    if (registering == null)
      registering = people.athlete();
    var person = registering;
    var body = (ObjectNode) read("{\"label\":\"%s\",\"credential\":%s}".formatted(Ceremonies.LABEL,
        new Device().created(options(person))));

    var answer = passkeys.send(person, with(body, pointer, value));

    refused(answer, 400, "invalid-request");
    assertThat(People.json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {"/id,null", "/id,\"=\"", "/response,null", "/response,1",
      "/response/clientDataJSON,null", "/response/clientDataJSON,\"W10\"",
      "/response/authenticatorData,null", "/response/authenticatorData,\"ä\"", "/response/signature,null",
      "/response/signature,{}", "/response/userHandle,null"})
  void aSignInIsToldWhichFieldIsWrong(String pointer, String value) {
    var device = new Device();
    device.userHandle = "AAAA";
    var body = (ObjectNode) read(device.asserted(passkeys.askSignIn()));

    var answer = passkeys.signIn(with(body, pointer, value));

    refused(answer, 400, "invalid-request");
    assertThat(People.json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void aNewBrowsersMoreIsNoMistake() {
    var person = people.athlete();
    var device = new Device();
    var body = (ObjectNode) read(device.created(options(person)));
    body.put("invented", 2031);
    ((ObjectNode) body.path("response")).put("invented", true);

    assertThat(passkeys.register(person, body.toString())).hasStatus(201);
  }

  private static List<byte[]> bombs() {
    var random = new Random(7);
    var noise = Stream.generate(() -> {
      var bytes = new byte[3 + random.nextInt(400)];
      random.nextBytes(bytes);
      return bytes;
    }).limit(40);
    var nested = new byte[12_000];
    Arrays.fill(nested, (byte) 0x81);
    var maps = new byte[12_000];
    Arrays.fill(maps, (byte) 0xa1);
    return Stream.concat(noise, Stream.of(nested, maps,
        // lengths of 2^63 - 1 bytes, characters, elements and pairs; tags without end
        hex("5b7fffffffffffffff00"), hex("7b7fffffffffffffff00"), hex("9b7fffffffffffffff00"),
        hex("bb7fffffffffffffff00"), hex("5a7fffffff00"), hex("c1".repeat(9_000)), hex("5f".repeat(9_000)),
        hex("a0a0a0"), hex("f6f6f6"), hex("a363666d74646e6f6e65"))).toList();
  }

  @Test
  void anAttestationOfAnyBytesIsRefused() {
    var person = people.athlete();
    for (var bomb : bombs())
      refused(passkeys.register(person,
          new Device().created(options(person).path("challenge").asString(), bomb)), 400, "passkey-refused");
  }

  @Test
  void anAttestationThatIsCutOrChangedAnywhereIsRefusedOrHolds() {
    var person = people.athlete();
    var device = new Device();
    var whole = device.attestation(device.id);
    for (var at = 0; at < whole.length; at += 5) {
      var changed = whole.clone();
      changed[at] ^= 0x5a;
      assertThat(passkeys
          .register(person, device.created(options(person).path("challenge").asString(), changed)))
          .satisfies(answer -> assertThat(answer.getResponse().getStatus()).isIn(201, 400));
      device.id = new Device().id;
      whole = device.attestation(device.id);
      refused(passkeys.register(person, device.created(options(person).path("challenge").asString(),
          Arrays.copyOf(whole, Math.max(3, at)))), 400, "passkey-refused");
    }
  }

  @Test
  void authenticatorDataOfAnyBytesOpensNothing() {
    var device = passkeys.deviceOf(people.athlete());
    for (var bomb : bombs()) {
      var body = (ObjectNode) read(device.asserted(passkeys.askSignIn()));
      ((ObjectNode) body.path("response")).put("authenticatorData",
          Device.base64(Arrays.copyOf(bomb, Math.min(3000, bomb.length))));
      refused(passkeys.signIn(body.toString()), 401, "sign-in-refused");
    }
  }

  @Test
  void clientDataOfAnyDepthIsRefused() {
    var deep = "[".repeat(3000).getBytes(StandardCharsets.UTF_8);
    var body = (ObjectNode) read(new Device().asserted(passkeys.askSignIn()));
    var response = (ObjectNode) body.path("response");
    response.put("userHandle", "AAAA");
    response.put("clientDataJSON", Device.base64(deep));

    refused(passkeys.signIn(body.toString()), 400, "invalid-request");
  }

  @Test
  void nobodyIsReadForEver() {
    refused(passkeys.signIn("{\"id\":\"" + "A".repeat(70_000) + "\"}"), 413, "body-too-large");
    refused(passkeys.signIn("{\"id\":\"" + "A".repeat(4_000) + "\"}"), 400, "invalid-request");
    refused(passkeys.signIn("{\"more\":" + "[".repeat(20_000)), 400, "malformed-body");
    refused(passkeys.signIn("\"text\""), 400, "invalid-request");
  }

  private JsonNode options(Person person) {
    return People.json(passkeys.askRegistration(person));
  }

  private static String with(ObjectNode body, String pointer, String value) {
    var end = pointer.lastIndexOf('/');
    ((ObjectNode) body.at(pointer.substring(0, end))).set(pointer.substring(end + 1), read(value));
    return body.toString();
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
