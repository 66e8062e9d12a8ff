package com.athleex.directory.bench.floor;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * HTTP/1.1 with keep-alive, one thread a connection, on loopback: just enough
 * for the benchmark's own client. Arguments: corpus file, index folder, port.
 */
final class FloorServer {

  private static final int LONGEST_LINE = 8192;

  private final FloorSearch search;

  private FloorServer(FloorSearch search) {
    this.search = search;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    if (!Files.exists(folder))
      new FloorIndex().build(Path.of(arguments[0]), folder);
    var server = new FloorServer(new FloorSearch(folder));
    try (var socket = new ServerSocket(Integer.parseInt(arguments[2]), 256,
        InetAddress.getLoopbackAddress())) {
      System.out.printf("%,d documents%n", server.search.size());
      while (true) {
        Socket connection = socket.accept();
        Thread.ofPlatform().start(() -> server.serve(connection));
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      var in = new BufferedInputStream(connection.getInputStream());
      var out = connection.getOutputStream();
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        while (!line(in).isEmpty()) {
          // headers say nothing that the floor heeds
        }
        byte[] body = answer(line);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length
            + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        out.write(whole);
      }
    } catch (EOFException e) {
      // the client is done
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] answer(String requestLine) throws IOException {
    String target = requestLine.substring(requestLine.indexOf(' ') + 1, requestLine.lastIndexOf(' '));
    int query = target.indexOf('?');
    if (query < 0)
      return "{}".getBytes(StandardCharsets.US_ASCII);
    return search.answer(Request.of(target.substring(query + 1))).json();
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder(256);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.length() > LONGEST_LINE)
        throw new EOFException();
      if (next != '\r')
        line.append((char) next);
    }
    return line.toString();
  }
}
