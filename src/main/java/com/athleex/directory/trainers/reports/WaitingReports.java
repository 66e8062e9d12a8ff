package com.athleex.directory.trainers.reports;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.moderation.Review;
import com.athleex.directory.trainers.moderation.ReviewQueue;
import com.athleex.directory.trainers.moderation.Verdict;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class WaitingReports implements ReviewQueue {

  private final ReportRepository reports;
  private final TrainerRepository trainers;
  private final Reports decisions;

  WaitingReports(ReportRepository reports, TrainerRepository trainers, Reports decisions) {
    this.decisions = decisions;
    this.reports = reports;
    this.trainers = trainers;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.REPORT;
  }

  @Override
  public List<Review> after(Mark mark, Limit limit) {
    var waiting = reports.waiting(mark.since(), mark.id(), limit);
    var about = trainers.findByIdIn(waiting.stream().map(Report::trainerId).toList()).stream()
        .collect(Collectors.toMap(Trainer::id, Function.identity()));
    return waiting.stream().flatMap(report -> Stream.ofNullable(about.get(report.trainerId()))
        .map(trainer -> Review.of(trainer, new Mark(report.reportedAt(), report.id()), reported(report))))
        .toList();
  }

  static Review.Reported reported(Report report) {
    return new Review.Reported(Slug.of(report.reason()),
        report.text(), report.email());
  }

  @Override
  public long count() {
    return reports.countWaiting();
  }

  @Override
  public List<String> outcomes() {
    return List.of("dismissed", "acted-on");
  }

  @Override
  public void decide(Verdict verdict) {
    var as = switch (verdict.outcome()) {
      case "dismissed" -> Report.State.DISMISSED;
      case "acted-on" -> Report.State.ACTED_ON;
      default -> throw verdict.undecided(outcomes());
    };
    decisions.decide(verdict.id(), as, verdict.requiredReason(), verdict.by());
  }
}
