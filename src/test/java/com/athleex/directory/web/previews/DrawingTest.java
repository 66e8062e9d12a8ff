package com.athleex.directory.web.previews;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.web.PreviewPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  private final Lettering lettering = Lettering.ofOurOwn();
  private final Drawing drawing = new Drawing(lettering);

  @ParameterizedTest
  @ValueSource(strings = {"Ada Prima",
      "Lower Back Pain and Lifting: Causes, Technique and When to Stop, with all that a reader asks",
      "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "Łukasz Ünal Ѐлена Ωμέγα",
      "健康", "💪", "</script>", ""})
  void whateverSomebodyIsCalledThereIsAPictureOfTheRightSize(String title) throws IOException {
    var image = read(drawing.png(new PreviewPicture(title, "strength coach in Milano", "Find a Trainer")));
    assertThat(image.getWidth()).isEqualTo(PreviewPicture.WIDTH);
    assertThat(image.getHeight()).isEqualTo(PreviewPicture.HEIGHT);
    // nothing is written into the margins
    assertThat(IntStream.range(0, 85).map(x -> image.getRGB(x, 200)).distinct().count()).isEqualTo(1);
    assertThat(IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, 40)).distinct().count())
        .isEqualTo(1);
  }

  @Test
  void aNameIsWritten() throws IOException {
    var written = read(drawing.png(new PreviewPicture("Ada Prima", "", "Find a Trainer")));
    var blank = read(drawing.png(new PreviewPicture("", "", "Find a Trainer")));
    // letters are full, not hollow: within a stem of the A no pixel is left
    assertThat(inked(written) - inked(blank)).isGreaterThan(7000);
    Files.createDirectories(Path.of("target/screenshots"));
    Files.write(Path.of("target/screenshots/preview.png"),
        drawing.png(new PreviewPicture("Giulia Rossi", "strength coach in Milano", "Find a Trainer")));
  }

  @Test
  void linesAreNotWiderThanTheirRoomAndWhatHasNoneIsLeftOutWithAnEllipsis() {
    var lines = lettering.wrapped("one two three four five six seven", 40, 200, 2);
    assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(lettering.width(line, 40)).isLessThan(200));
    assertThat(lines.getLast()).endsWith("…");
    assertThat(lettering.wrapped("short", 40, 200, 2)).containsExactly("short");
  }

  private static int inked(BufferedImage image) {
    int ink = 0;
    for (int x = 0; x < image.getWidth(); x++)
      for (int y = 0; y < 400; y++)
        if (image.getRGB(x, y) == 0xffffffff)
          ink++;
    return ink;
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
