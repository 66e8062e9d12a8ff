package com.athleex.directory.athletes.letters;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where letters are ended: by a mail program's one POST (RFC 8058), or by a
 * person who is asked first. Mail programs open links by themselves, so that
 * opening does nothing.
 */
@Controller
@Hidden
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {

  private static final String VIEW = "athletes/unsubscribe";

  private final OffSwitches switches;
  private final Subscriptions subscriptions;

  UnsubscribeController(OffSwitches switches, Subscriptions subscriptions) {
    this.switches = switches;
    this.subscriptions = subscriptions;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token) {
    switches.read(token);
    return new ModelAndView(VIEW, "done", false);
  }

  @PostMapping
  ModelAndView end(@PathVariable String token) {
    subscriptions.end(switches.read(token));
    return new ModelAndView(VIEW, "done", true);
  }
}
