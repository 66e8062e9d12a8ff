package com.athleex.directory.identity.sessions;

import com.athleex.directory.web.Cursors;
import com.athleex.directory.web.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells from where a request comes, without keeping the address. */
@Component
public class Clients {

  private final Cursors digests;

  Clients(Cursors digests) {
    this.digests = digests;
  }

  public Client of(HttpServletRequest request) {
    var name = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    return new Client(name.replaceAll("\\p{Cntrl}", " "),
        digests.digest("network", Network.of(request.getRemoteAddr()).name()));
  }
}
