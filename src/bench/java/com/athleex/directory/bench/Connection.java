package com.athleex.directory.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection, as lean as it can be: on two cores the
 * client must not take much of what it measures. Knows bodies with a length and
 * bodies in chunks.
 */
final class Connection implements AutoCloseable {

  private static final int TIME_OUT_MS = 30_000;

  private final int port;
  private Socket socket;
  private boolean ending;
  private final byte[] buffer = new byte[1 << 18];
  private int filled;
  private int at;
  private byte[] body = new byte[1 << 16];
  private int bodyLength;
  private boolean retryAfter;

  Connection(int port) throws IOException {
    this.port = port;
    socket = opened();
  }

  private Socket opened() throws IOException {
    var opened = new Socket(InetAddress.getLoopbackAddress(), port);
    opened.setTcpNoDelay(true);
    opened.setSoTimeout(TIME_OUT_MS);
    return opened;
  }

  /** Sends a request, reads the whole answer and returns its status. */
  int send(byte[] request) throws IOException {
    if (ending) {
      socket.close();
      socket = opened();
      ending = false;
    }
    socket.getOutputStream().write(request);
    at = 0;
    filled = 0;
    bodyLength = 0;
    retryAfter = false;
    int status = Integer.parseInt(line().substring(9, 12));
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:"))
        length = Integer.parseInt(header.substring(15).strip());
      else if (lower.startsWith("transfer-encoding:") && lower.endsWith("chunked"))
        length = -1;
      else if (lower.startsWith("retry-after:"))
        retryAfter = true;
      else if (lower.startsWith("connection:") && lower.endsWith("close"))
        ending = true;
    }
    if (length >= 0)
      take(length);
    else
      takeChunks();
    return status;
  }

  /** Whether the last answer had a {@code Retry-After}. */
  boolean saysWhenToRetry() {
    return retryAfter;
  }

  int bodyLength() {
    return bodyLength;
  }

  String body() {
    return new String(body, 0, bodyLength, StandardCharsets.UTF_8);
  }

  private void takeChunks() throws IOException {
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      take(size);
      line();
    }
    line();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private void take(int length) throws IOException {
    if (bodyLength + length > body.length)
      body = Arrays.copyOf(body, Math.max(2 * body.length, bodyLength + length));
    for (int missing = length; missing > 0;) {
      if (at == filled)
        fill();
      int some = Math.min(missing, filled - at);
      System.arraycopy(buffer, at, body, bodyLength, some);
      at += some;
      bodyLength += some;
      missing -= some;
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    while (true) {
      if (at == filled)
        fill();
      char next = (char) buffer[at++];
      if (next == '\n')
        return line.toString();
      if (next != '\r')
        line.append(next);
    }
  }

  private void fill() throws IOException {
    at = 0;
    filled = socket.getInputStream().read(buffer, 0, buffer.length);
    if (filled < 0) {
      filled = 0;
      throw new EOFException("the server closed the connection");
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
