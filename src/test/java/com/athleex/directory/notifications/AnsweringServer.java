package com.athleex.directory.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that has one answer to every recipient. */
class AnsweringServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String answer;

  AnsweringServer(String answer) throws IOException {
    this.answer = answer;
    this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed())
      try (var caller = socket.accept()) {
        converse(caller);
      } catch (IOException e) {
        // the next one, or the end
      }
  }

  private void converse(Socket caller) throws IOException {
    var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
    out.print("220 here\r\n");
    out.flush();
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      out.print(
          (line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 fine") + "\r\n");
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
