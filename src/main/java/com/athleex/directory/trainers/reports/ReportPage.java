package com.athleex.directory.trainers.reports;

import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.trainers.moderation.Reason;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form with which anybody reports a profile, without an account. */
@Controller
@Hidden
@RequestMapping(path = ReportPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class ReportPage {

  static final String PATH = "/trainers/{handle}/report";

  private static final String VIEW = "trainers/report";
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Reports reports;

  ReportPage(Reports reports) {
    this.reports = reports;
  }

  @ModelAttribute("reasons")
  Report.Reason[] reasons() {
    return Report.Reason.values();
  }

  @GetMapping
  String page(@PathVariable String handle, Model model) {
    model.addAttribute("form", ReportForm.empty());
    return view(handle, model);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String report(@PathVariable String handle, @Valid @ModelAttribute("form") ReportForm form,
      BindingResult result, Model model, HttpServletRequest http, HttpServletResponse response) {
    // no page of others' sends its visitors' browsers here
    var site = http.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site))
      throw new ProblemException(IdentityProblem.ACCESS_DENIED);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!result.hasErrors())
      receive(handle, form, result);
    if (result.hasErrors())
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    else
      model.addAttribute("done", true);
    return view(handle, model);
  }

  private String view(String handle, Model model) {
    model.addAttribute("name", reports.nameOf(handle));
    model.addAttribute("handle", handle);
    return VIEW;
  }

  private void receive(String handle, ReportForm form, BindingResult result) {
    try {
      reports.take(handle, Objects.requireNonNull(form.reason()),
          Reason.cleaned("/text", form.text(), ReportController.LONGEST), blankAsNull(form.email()));
    } catch (ProblemException refusal) {
      if (refusal.errors().isEmpty())
        throw refusal;
      refusal.errors().forEach(error -> result.rejectValue(error.pointer().substring(1), error.messageKey(),
          error.arguments().toArray(), null));
    }
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
