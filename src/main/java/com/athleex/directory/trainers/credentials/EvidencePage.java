package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Uploads;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files that prove a credential, sent by a form. */
@Controller
@RequestMapping(CredentialPage.PATH + "/{id}/evidence")
class EvidencePage {

  static final String PATH = CredentialPage.PATH + "/*/evidence";

  private final OwnEvidence evidence;
  private final OwnCredentials credentials;
  private final Faults faults;

  EvidencePage(OwnEvidence evidence, OwnCredentials credentials, Faults faults) {
    this.evidence = evidence;
    this.credentials = credentials;
    this.faults = faults;
  }

  @GetMapping
  String show(CurrentAccount by, @PathVariable UUID id, Model model) {
    return page(by, id, Form.empty(), model);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String add(CurrentAccount by, @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file, Model model, Locale language,
      HttpServletResponse response) {
    try (var upload = Uploads.of(file)) {
      evidence.add(by.id(), id, upload);
      return Whither.after("evidence", CredentialPage.PATH + "/" + id, language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      return page(by, id, Form.empty().with(faults.at("file", refusal, language)), model);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @GetMapping("/{evidenceId}")
  ResponseEntity<Resource> read(CurrentAccount by, @PathVariable UUID id, @PathVariable UUID evidenceId) {
    return evidence.open(by.id(), id, evidenceId).download("evidence-" + evidenceId);
  }

  @PostMapping(path = "/{evidenceId}/removal", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String remove(CurrentAccount by, @PathVariable UUID id, @PathVariable UUID evidenceId, Locale language) {
    evidence.remove(by.id(), id, evidenceId);
    return Whither.after("evidence-removed", CredentialPage.PATH + "/" + id, language);
  }

  private String page(CurrentAccount by, UUID id, Form form, Model model) {
    model.addAttribute("credential", credentials.one(by.id(), id).content());
    model.addAttribute("form", form);
    return "trainers/desk/evidence";
  }
}
