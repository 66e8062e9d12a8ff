package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A form with a file is refused before the file is there, where its sender may
 * not send it: the head alone is sent, and whoever waited for the body would
 * not answer.
 */
@HttpTest
class FilesOfStrangersIT {

  private static final String SESSION = "__Host-session";
  private static final String BOUNDARY = "e07c";
  private static final String FILE = "--" + BOUNDARY
      + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"trainers.ndjson\"\r\n\r\n";

  @LocalServerPort
  private int port;
  @Autowired
  private MockMvcTester http;
  @Autowired
  private People people;
  @Autowired
  private ServletContext container;

  @ParameterizedTest
  @ValueSource(strings = {"/admin/imports?lang=it", "/trainer/photo?lang=it",
      "/trainer/credentials/0197a1c2-0000-7000-8000-000000000000/evidence?lang=it"})
  void whoHasNotSignedInIsLedToDoSo(String path) throws IOException {
    assertThat(sent(path, "", 5_000_000, "")).startsWith("HTTP/1.1 303 ").contains("/sign-in?lang=it");
  }

  @Test
  void norIsAnythingReadOfWhoHasAnotherRole() throws IOException {
    for (var person : List.of(people.athlete(), people.trainer(), people.staff("EDITOR")))
      assertThat(sent("/admin/imports?lang=en", session(person), 150_000_000, ""))
          .startsWith("HTTP/1.1 403 ");
    assertThat(sent("/trainer/photo?lang=en", session(people.athlete()), 5_000_000, ""))
        .startsWith("HTTP/1.1 403 ");
  }

  @Test
  void noFileOfTheirsIsEverOnTheDisk() throws IOException {
    var before = written();
    try (var socket = new Socket("localhost", port)) {
      send(socket, "/admin/imports?lang=en", "", 150_000_000, FILE + "x".repeat(300_000));
      assertThat(head(socket)).startsWith("HTTP/1.1 303 ");
      assertThat(written()).isEqualTo(before);
    }
  }

  @Test
  void ofWhoMayTheTokenIsAPartOfTheFormAsEverywhere() throws IOException {
    var visitor = new PageVisitor(http).signIn(people.staff("ADMINISTRATOR"));
    var cookie = SESSION + "=" + visitor.cookie(SESSION);
    var token = visitor.page("/admin/imports").select("input[name=_csrf]").attr("value");
    assertThat(sent("/admin/imports?lang=en", cookie, form("forged"))).startsWith("HTTP/1.1 403 ");
    assertThat(sent("/admin/imports?lang=en", cookie, form(token))).startsWith("HTTP/1.1 302 ")
        .contains("/admin/imports/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang=%", "lang=%zz", "lang=%ff%fe"})
  void aQueryThatCannotBeDecodedIsRefusedAsWithAnyForm(String query) throws IOException {
    assertThat(sent("/admin/imports?" + query, "", 5_000_000, "")).startsWith("HTTP/1.1 400 ");
  }

  private static String form(String token) {
    return FILE + "nothing\n\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
        + token + "\r\n--" + BOUNDARY + "--\r\n";
  }

  private String session(Person person) {
    return SESSION + "=" + new PageVisitor(http).signIn(person).cookie(SESSION);
  }

  private String sent(String path, String cookie, String body) throws IOException {
    return sent(path, cookie, body.length(), body);
  }

  private String sent(String path, String cookie, int length, String begun) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      send(socket, path, cookie, length, begun);
      return head(socket);
    }
  }

  private static void send(Socket socket, String path, String cookie, int length, String begun)
      throws IOException {
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
        + "Cookie: " + cookie + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
        + "\r\nContent-Length: " + length + "\r\n\r\n" + begun).getBytes(StandardCharsets.US_ASCII));
  }

  private static String head(Socket socket) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    var head = new StringBuilder();
    for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine())
      head.append(line).append('\n');
    return head.toString();
  }

  private List<Path> written() throws IOException {
    var folder = (File) container.getAttribute(ServletContext.TEMPDIR);
    try (var files = Files.walk(folder.toPath())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
