package com.athleex.directory.identity.passkeys;

import com.athleex.directory.ChromiumCondition;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Chromium on one of our pages, with an authenticator that says yes by
 * itself.
 */
class Browser implements AutoCloseable {

  private final Playwright playwright = Playwright
      .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Page page;
  private final CDPSession devTools;
  private final String authenticator;

  Browser(String address) {
    var options = new BrowserType.LaunchOptions().setExecutablePath(ChromiumCondition.executable())
        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    page = playwright.chromium().launch(options).newPage();
    devTools = page.context().newCDPSession(page);
    devTools.send("WebAuthn.enable");
    authenticator = devTools
        .send("WebAuthn.addVirtualAuthenticator",
            json(
                """
                    {"options":{"protocol":"ctap2","transport":"internal","hasResidentKey":true,"hasUserVerification":true,
                     "automaticPresenceSimulation":true,"isUserVerified":true}}"""))
        .get("authenticatorId").getAsString();
    page.navigate(address);
  }

  /** Runs an asynchronous function on the page. */
  JsonNode run(String function, Object argument) {
    return JsonMapper.shared()
        .readTree((String) page.evaluate("async given => JSON.stringify(await (" + function + ")(given))",
            argument));
  }

  /** Goes to an empty page of anybody's. */
  void visit(String address) {
    page.route(address, route -> route.fulfill(
        new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html><title>x</title>")));
    page.navigate(address);
  }

  /** From now on, nobody is verified. */
  void verifiesNobody() {
    devTools.send("WebAuthn.setUserVerified",
        json("{\"authenticatorId\":\"%s\",\"isUserVerified\":false}".formatted(authenticator)));
  }

  /** The state that somebody copies. */
  JsonObject passkey() {
    return devTools
        .send("WebAuthn.getCredentials", json("{\"authenticatorId\":\"%s\"}".formatted(authenticator)))
        .getAsJsonArray("credentials").get(0).getAsJsonObject();
  }

  /** Goes on with a copy of the passkey instead of it. */
  void restore(JsonObject copy) {
    devTools.send("WebAuthn.clearCredentials", json("{\"authenticatorId\":\"%s\"}".formatted(authenticator)));
    var command = json("{\"authenticatorId\":\"%s\"}".formatted(authenticator));
    command.add("credential", copy);
    devTools.send("WebAuthn.addCredential", command);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
