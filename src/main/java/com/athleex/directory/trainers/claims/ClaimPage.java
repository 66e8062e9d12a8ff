package com.athleex.directory.trainers.claims;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where the link of an invitation leads. The code stands in the link's
 * fragment; the page's script signs in and claims with it, once its reader has
 * said who they are.
 */
@Controller
class ClaimPage {

  static final String PATH = "/trainer/claim";

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  String ask(HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    return "trainers/claim";
  }
}
