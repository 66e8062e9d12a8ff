package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Uploads;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports: sent by a form, and followed while they are worked off. */
@Controller
@RequestMapping(path = ImportPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class ImportPage {

  static final String PATH = "/admin/imports";
  /** Of a form's file; longer ones go by the API, which streams them. */
  static final long MOST_BYTES = 200L * 1024 * 1024;
  private static final int SHOWN = 50;
  private static final String REFRESH = "Refresh";
  private static final String EVERY_SECONDS = "2";

  private final Imports imports;
  private final Reasons reasons;
  private final Faults faults;

  ImportPage(Imports imports, Reasons reasons, Faults faults) {
    this.imports = imports;
    this.reasons = reasons;
    this.faults = faults;
  }

  @GetMapping
  String list(Model model, Locale language) {
    return page(Form.empty(), model, language);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String send(@RequestParam(required = false) @Nullable MultipartFile file, Model model, Locale language,
      HttpServletResponse response) throws IOException {
    try (var lines = Uploads.of(file)) {
      return Whither.to(PATH + "/" + imports.submit(lines).id(), language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      return page(Form.empty().with(faults.at("file", refusal, language)), model, language);
    }
  }

  @GetMapping("/{id}")
  String status(@PathVariable UUID id, Model model, Locale language, HttpServletResponse response) {
    var found = imports.find(id).orElseThrow(() -> new ProblemException(ImportProblem.UNKNOWN_IMPORT));
    // a page that is read again by itself needs no script; once it is over, it
    // stays
    if (found.finishedAt() == null)
      response.setHeader(REFRESH, EVERY_SECONDS);
    model.addAttribute("it", ImportRepresentation.of(found, imports.rejections(id), reasons, language));
    return "trainers/admin/import";
  }

  private String page(Form form, Model model, Locale language) {
    model.addAttribute("form", form);
    model.addAttribute("total", imports.count());
    model.addAttribute("imports", imports.latest(null, SHOWN).stream()
        .map(one -> ImportRepresentation.of(one, null, reasons, language)).toList());
    return "trainers/admin/imports";
  }
}
