package com.athleex.directory.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a server holds, in MB: its heap after a full collection, and its
 * resident set at most (Linux only, else 0).
 */
record Memory(long heapMb, long peakResidentMb) {

  private static final Pattern USED = Pattern.compile("(?:heap|ZHeap).* used (\\d+)([KM])");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  static Memory of(Server server) throws IOException, InterruptedException {
    jcmd(server, "GC.run");
    var used = USED.matcher(jcmd(server, "GC.heap_info"));
    long heap = !used.find() ? 0 : Long.parseLong(used.group(1)) / (used.group(2).equals("K") ? 1024 : 1);
    Path status = Path.of("/proc", Long.toString(server.pid()), "status");
    var peak = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
    return new Memory(heap, peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0);
  }

  private static String jcmd(Server server, String command) throws IOException, InterruptedException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(tool, Long.toString(server.pid()), command).redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
