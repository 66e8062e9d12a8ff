package com.athleex.directory.trainers.reports;

import com.athleex.directory.trainers.moderation.Review;
import com.athleex.directory.trainers.moderation.ReviewQueue;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class WaitingReports implements ReviewQueue {

  private final ReportRepository reports;

  WaitingReports(ReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.REPORT;
  }

  @Override
  public List<Review> after(Mark mark, Limit limit) {
    return reports.waiting(mark.since(), mark.id(), limit).stream()
        .map(waiting -> Review.of(waiting.getTrainer(),
            new Mark(waiting.getReport().reportedAt(), waiting.getReport().id()),
            reported(waiting.getReport())))
        .toList();
  }

  static Review.Reported reported(Report report) {
    return new Review.Reported(report.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        report.text(), report.email());
  }

  @Override
  public long count() {
    return reports.countWaiting();
  }
}
