package com.athleex.directory.ctas.counts;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days, and of which article. */
record ReportRequest(
    @Parameter(description = "First day, UTC; 27 days before `to` without it", example = "2026-10-26") @Nullable LocalDate from,
    @Parameter(description = "Last day, at most 400 days in all; today without it", example = "2026-11-22") @Nullable LocalDate to,
    @Parameter(description = "Its slug: only this article", example = "lower-back-pain-lifting") @Size(max = 120) @Nullable String article) {}
