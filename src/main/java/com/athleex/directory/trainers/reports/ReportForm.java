package com.athleex.directory.trainers.reports;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody fills in who reports a profile. */
record ReportForm(@NotNull(message = "{trainers.report.reason.missing}") Report.@Nullable Reason reason,
    @Size(max = ReportController.LONGEST) @Nullable String text,
    @Email(message = "{trainers.report.email.wrong}") @Size(max = 254) @Nullable String email) {

  static ReportForm empty() {
    return new ReportForm(null, "", "");
  }

  @Override
  public String toString() {
    return "ReportForm[" + reason + "]";
  }
}
