package com.athleex.directory.identity.me;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.sessions.PageSessions;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is kept of a person: to take along, and to erase. */
@Controller
@Hidden
@RequestMapping("/account/data")
class DataPage {

  private static final String VIEW = "identity/data";

  private final OwnAccount own;

  DataPage(OwnAccount own) {
    this.own = own;
  }

  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  String page() {
    return VIEW;
  }

  @GetMapping("/export")
  ResponseEntity<Map<String, Object>> export(CurrentAccount caller) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"find-a-trainer-export.json\"")
        .body(own.export(caller.id()));
  }

  /** Only with the tick, which nobody sets by accident. */
  @PostMapping(path = "/erasure", produces = MediaType.TEXT_HTML_VALUE)
  String erase(CurrentAccount caller, @RequestParam(defaultValue = "false") boolean sure, Locale language,
      Model model, HttpServletResponse response) {
    if (!sure) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("unsure", true);
      return VIEW;
    }
    own.erase(caller.id());
    PageSessions.forget(response);
    return "redirect:/sign-in?note=erased&lang=" + language.getLanguage();
  }
}
