package com.athleex.directory.ctas.sitemaps;

import com.athleex.directory.web.PublicAddress;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What crawlers should leave alone (RFC 9309). */
@Controller
@Hidden
class RobotsText {

  private final PublicAddress address;

  RobotsText(PublicAddress address) {
    this.address = address;
  }

  // pages of the search stand for themselves without filters; a language and a
  // campaign's marks are none
  @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String tell() {
    return """
        User-agent: *
        Allow: /
        Disallow: /api/
        Disallow: /go/
        Disallow: /account
        Disallow: /admin
        Disallow: /trainer/
        Disallow: /find?
        Disallow: /find/*?
        Allow: /find?lang=
        Allow: /find/*?lang=
        Allow: /find/*?utm_

        Sitemap: %s
        """.formatted(address.of("/sitemap.xml"));
  }
}
