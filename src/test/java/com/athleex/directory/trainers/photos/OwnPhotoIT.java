package com.athleex.directory.trainers.photos;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.media.Samples;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class OwnPhotoIT {

  private static final String PHOTO = "/api/v1/me/trainer/photo";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;

  @Test
  @Asvs({"v5.0.0-5.4.1", "v5.0.0-3.2.1"})
  void aPhonePhotoIsServedForEverWithoutItsPosition() {
    var trainer = trainer();
    var answer = put(trainer, Samples.phonePhoto(1200, 900, 6), "image/jpeg");
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
    var large = People.json(answer).path("photoUrl").asString();
    var small = People.json(answer).path("thumbnailUrl").asString();
    assertThat(large).matches("/media/photos/[0-9a-f]{64}-800\\.jpg");

    var served = http.get().uri(small).exchange();
    assertThat(served).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG)
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
        .hasHeader("Cross-Origin-Resource-Policy", "cross-origin")
        .hasHeader("Content-Disposition", "inline; filename=\"photo.jpg\"");
    var bytes = served.getResponse().getContentAsByteArray();
    assertThat(served).hasHeader("Content-Length", String.valueOf(bytes.length));
    assertThat(Samples.picture(bytes).getWidth()).isEqualTo(240);
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Exif")
        .doesNotContain(Samples.MARK);
    assertThat(Samples.picture(http.get().uri(large).exchange().getResponse().getContentAsByteArray())
        .getWidth()).isEqualTo(800);

    var etag = String.valueOf(served.getResponse().getHeader("ETag"));
    assertThat(http.get().uri(small).header("If-None-Match", etag)).hasStatus(304)
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable").hasHeader("ETag", etag);
    assertThat(http.head().uri(small)).hasStatusOk().hasHeader("ETag", etag);
  }

  @Test
  void onlyNamesOfPhotosLeadAnywhere() {
    for (var name : new String[]{"x", "0".repeat(64) + "-800.jpg", "0".repeat(64) + ".pdf", "..", "%2e%2e",
        "a%00b", "..%5cx", "0".repeat(64) + "-800.JPG", "x".repeat(3000)}) {
      var status = http.get().uri(java.net.URI.create("/media/photos/" + name)).exchange().getResponse()
          .getStatus();
      assertThat(status).as(name).isIn(400, 404);
    }
    assertThat(http.get().uri("/media/photos/x")).hasStatus(404).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/not-found");
  }

  @Test
  @Asvs("v5.0.0-5.2.1")
  void whatIsNoPhotoIsToldInTheReadersLanguage() {
    var trainer = trainer();
    problem(put(trainer, Samples.text("GIF89a, says the name"), "image/jpeg"), 415, "photo-type");
    problem(put(trainer, Samples.pngThatClaims(50_000, 50_000), "image/png"), 422, "photo-too-many-pixels");
    problem(put(trainer, Samples.jpeg(100, 300), "image/jpeg"), 422, "photo-too-small");
    problem(put(trainer, new byte[0], "image/jpeg"), 415, "photo-type");
    problem(put(trainer, new byte[20_000_000], "image/jpeg"), 413, "body-too-large");
    problem(put(trainer, Samples.jpeg(300, 300), "multipart/form-data;boundary=x"), 415,
        "unsupported-media-type");
    assertThat(http.put().uri(PHOTO + "?lang=it").header(HttpHeaders.AUTHORIZATION, trainer.bearer())
        .contentType("image/jpeg").content(Samples.jpeg(100, 300))).hasStatus(422).bodyJson()
        .extractingPath("$.title").isEqualTo("L'immagine è troppo piccola");
    // what is declared is not believed
    assertThat(put(trainer, Samples.png(300, 300), "image/jpeg")).hasStatusOk();
    assertThat(put(trainer, Samples.file("lossy.webp"), "application/octet-stream")).hasStatusOk();
  }

  @Test
  void aReplacedPhotoGoesUnlessSomebodyElseShowsIt() {
    var one = trainer();
    var other = trainer();
    var picture = picture();
    var shared = url(put(one, picture, "image/jpeg"));
    assertThat(url(put(other, picture, "image/jpeg"))).isEqualTo(shared);

    var alone = url(put(one, picture(), "image/jpeg"));
    assertThat(delete(one)).hasStatus(204);
    assertThat(delete(one)).hasStatus(204);
    gone(alone);
    assertThat(http.get().uri(shared)).hasStatusOk();
    assertThat(delete(other)).hasStatus(204);
    gone(shared);
  }

  @Test
  @Asvs("v5.0.0-14.2.7")
  void anErasedProfileTakesItsPhotoAlong() {
    var trainer = trainer();
    var photo = url(put(trainer, picture(), "image/jpeg"));
    assertThat(http.delete().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, trainer.bearer()))
        .hasStatus(204);
    gone(photo);
    gone(photo.replace("-800", "-240"));
  }

  @Test
  void withoutAProfileThereIsNoPhoto() {
    var trainer = people.trainer();
    problem(put(trainer, Samples.jpeg(300, 300), "image/jpeg"), 404, "no-profile");
    problem(delete(trainer), 404, "no-profile");
  }

  private void gone(String url) {
    Awaitility.await()
        .untilAsserted(() -> assertThat(http.get().uri(url)).hasStatus(404));
  }

  private Person trainer() {
    var trainer = people.trainer();
    assertThat(http.put().uri("/api/v1/me/trainer").header(HttpHeaders.AUTHORIZATION, trainer.bearer())
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"displayName\":\"Somebody\",\"profession\":\"trainer\"}")).hasStatusOk();
    return trainer;
  }

  /** One that nobody has sent before. */
  private static byte[] picture() {
    var image = Samples.quarters(300, 300, java.awt.image.BufferedImage.TYPE_INT_RGB);
    var random = new Random();
    for (int i = 0; i < 300; i++)
      image.setRGB(i, random.nextInt(300), random.nextInt());
    return Samples.written(image, "jpeg");
  }

  private static String url(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return People.json(answer).path("photoUrl").asString();
  }

  private static void problem(MvcTestResult answer, int status, String slug) {
    assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + slug);
  }

  private MvcTestResult put(Person trainer, byte[] picture, String type) {
    return http.put().uri(PHOTO).header(HttpHeaders.AUTHORIZATION, trainer.bearer())
        .header(HttpHeaders.CONTENT_LENGTH, picture.length).contentType(type).content(picture).exchange();
  }

  private MvcTestResult delete(Person trainer) {
    return http.delete().uri(PHOTO).header(HttpHeaders.AUTHORIZATION, trainer.bearer()).exchange();
  }
}
