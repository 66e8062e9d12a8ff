package com.athleex.directory.web.requests;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads numbers as people write them: neither NaN nor 1e309 nor 0x1p3. An
 * editor, because after a converter's refusal Spring would try its own.
 */
@ControllerAdvice
class FiniteNumbers {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  @InitBinder
  void readNumbers(WebDataBinder binder) {
    binder.registerCustomEditor(Double.class, new Editor());
    binder.registerCustomEditor(double.class, new Editor());
  }

  static double finite(String text) {
    if (text.length() > 64 || !DECIMAL.matcher(text).matches())
      throw new IllegalArgumentException("not a decimal number");
    var number = Double.parseDouble(text);
    if (Double.isInfinite(number))
      throw new IllegalArgumentException("beyond what a double holds");
    return number;
  }

  private static final class Editor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
      setValue(text.isEmpty() ? null : finite(text));
    }
  }
}
