package com.athleex.directory.trainers.editor;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** A trainer who has written nothing yet is led to where that begins. */
@Component
class WithoutProfile implements HandlerInterceptor {

  private final TrainerRepository trainers;

  WithoutProfile(TrainerRepository trainers) {
    this.trainers = trainers;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(request.getUserPrincipal() instanceof Caller caller)
        || trainers.ownedBy(caller.getPrincipal().id().value()))
      return true;
    response.sendRedirect(
        Whither.to("/trainer", ReaderLanguage.of(request)).substring("redirect:".length()));
    return false;
  }
}
