package com.athleex.directory.embed;

import com.athleex.directory.ChromiumCondition;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A blog on an origin of its own, as strict as one can be, and readers of it
 * with a Chromium each.
 */
class Blog implements AutoCloseable {

  /** The component is closed to pages; only tests look into it. */
  private static final String OPEN = """
      {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (how) { return attach.call(this, { ...how, mode: "open" }); };
      }""";
  private static final String WATCH = """
      window.violations = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        violations.push(violatedDirective + " " + blockedURI));
      window.shifts = 0;
      new PerformanceObserver(list => list.getEntries().filter(shift => !shift.hadRecentInput)
        .forEach(shift => window.shifts += shift.value)).observe({ type: "layout-shift", buffered: true });""";

  private final Playwright playwright = Playwright
      .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser = playwright.chromium()
      .launch(new BrowserType.LaunchOptions().setExecutablePath(ChromiumCondition.executable()).setArgs(
          List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  private final HttpServer server;
  private final String directory;
  private final List<Request> requests = new ArrayList<>();
  private String script;
  private String integrity;
  private String body = "";

  /**
   * @param directory
   *          origin of the application
   */
  Blog(String directory, Script script) {
    this.directory = directory;
    this.script = script.path();
    this.integrity = script.integrity();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException busy) {
      throw new IllegalStateException(busy);
    }
    server.createContext("/", exchange -> {
      var style = exchange.getRequestURI().getPath().endsWith(".css");
      var answer = (style ? "trainer-cta { display: block; min-height: 13em }" : html())
          .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", style ? "text/css" : "text/html;charset=UTF-8");
      exchange.getResponseHeaders().set("Content-Security-Policy", policy());
      exchange.sendResponseHeaders(200, answer.length);
      try (var out = exchange.getResponseBody()) {
        out.write(answer);
      }
    });
    server.start();
  }

  // no style of the directory, no image, no frame but its own
  private String policy() {
    return "default-src 'none'; script-src %1$s; connect-src %1$s; frame-src %1$s; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
        .formatted(directory);
  }

  private String html() {
    return """
        <!doctype html><html lang="en"><head><title>A blog</title><meta name="viewport" content="width=device-width">
        <link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/blog.css">
        <script type="module" src="%s%s" integrity="%s" crossorigin="anonymous"></script></head>
        <body><main><h1>A blog</h1>%s<p>What follows.</p></main></body></html>"""
        .formatted(directory, script, integrity, body);
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  Blog says(String html) {
    body = html;
    return this;
  }

  /** What is checked is not what is served. */
  Blog expecting(String otherIntegrity) {
    integrity = otherIntegrity;
    return this;
  }

  /** A reader with a browser of their own, before any page is opened. */
  Page reader(NewContextOptions options) {
    var page = stranger(options);
    page.context().addInitScript(OPEN);
    return page;
  }

  Page reader() {
    return reader(new NewContextOptions());
  }

  /** A reader whose browser lets nobody look into components. */
  Page stranger(NewContextOptions options) {
    BrowserContext context = browser
        .newContext(options.locale == null ? options.setLocale("en-GB") : options);
    context.setDefaultTimeout(120_000);
    context.addInitScript(WATCH);
    var page = context.newPage();
    context.onRequest(requests::add);
    return page;
  }

  Page open(Page page) {
    page.navigate(origin() + "/");
    return page;
  }

  /** The element around a link that works by itself. */
  String cta(String article, String attributes) {
    return """
        <trainer-cta article="%s" %s><a href="%s/go/%s.end.find-a-trainer">A plain link</a></trainer-cta>"""
        .formatted(article, attributes, directory, article);
  }

  static Locator cta(Page page) {
    return page.locator("trainer-cta");
  }

  /** All that a reader or a program can find in the page, shadows included. */
  static String everythingIn(Page page) {
    return (String) page.evaluate("""
        () => {
          const all = node => (node.shadowRoot ? all(node.shadowRoot) : "")
            + (node.nodeType === 1 ? node.cloneNode(false).outerHTML : node.nodeType === 3 ? node.data : "")
            + [...node.childNodes].map(all).join("");
          return all(document.body);
        }""");
  }

  static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    playwright.close();
    server.stop(0);
  }
}
