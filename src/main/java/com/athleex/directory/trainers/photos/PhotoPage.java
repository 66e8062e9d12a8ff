package com.athleex.directory.trainers.photos;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.media.PhotoAddress;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Uploads;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A trainer's photo, sent by a form. */
@Controller
@RequestMapping(path = PhotoPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class PhotoPage {

  static final String PATH = "/trainer/photo";
  static final String REMOVAL = PATH + "/removal";

  private final OwnPhoto photo;
  private final OwnProfiles profiles;
  private final Faults faults;

  PhotoPage(OwnPhoto photo, OwnProfiles profiles, Faults faults) {
    this.photo = photo;
    this.profiles = profiles;
    this.faults = faults;
  }

  @GetMapping
  String show(CurrentAccount by, Model model) {
    return page(by, Form.empty(), model);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String send(CurrentAccount by, @RequestParam(required = false) @Nullable MultipartFile file, Model model,
      Locale language, HttpServletResponse response) {
    try (var picture = Uploads.of(file)) {
      photo.show(by.id(), picture);
      return Whither.after("photo", PATH, language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      return page(by, Form.empty().with(faults.at("file", refusal, language)), model);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @PostMapping(path = "/removal", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String remove(CurrentAccount by, Locale language) {
    photo.drop(by.id());
    return Whither.after("photo-removed", PATH, language);
  }

  private String page(CurrentAccount by, Form form, Model model) {
    Optional<String> present = profiles.look(by.id(), trainer -> Optional.ofNullable(trainer.photo()));
    model.addAttribute("form", form);
    model.addAttribute("photo", present.map(PhotoAddress::large).orElse(null));
    model.addAttribute("name", profiles.look(by.id(), PhotoPage::name));
    return "trainers/desk/photo";
  }

  private static String name(Trainer trainer) {
    return trainer.content().displayName();
  }
}
