package no.planverk.preview.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is truly full, or may truly not be written to, which the rest of the machine does not
 * see.
 */
class FullDiskTest {

  @TempDir Path temp;

  @Test
  void nothingIsHalfWrittenAndWhyIsSaid() throws IOException, InterruptedException {
    boolean may = !Boolean.getBoolean("planverk.bare") && mounts();
    assertThat(may || !"true".equals(System.getenv("PLANVERK_SKIP_NOTHING")))
        .as("nothing is to be skipped here")
        .isTrue();
    assumeTrue(may, "this user may not mount folders with unshare");
    Path disk = Files.createDirectory(temp.resolve("disk"));
    Path picture = temp.resolve("bilde.png");
    ImageIO.write(noise(), "png", picture.toFile());
    String java =
        "\""
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "\" -cp \"$1\" "
            + OnDisk.class.getName();
    String way = "\"$2\"";
    String all =
        String.join(
            " && ",
            "mount -t tmpfs -o size=64k none " + way,
            java + " " + way + " fyll",
            java + " " + way + " lagre \"$3\"",
            "mount -o remount,ro " + way,
            java + " " + way + " lagre \"$3\"");
    String said =
        run(
            List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                all,
                "sh",
                System.getProperty("java.class.path"),
                disk.toString(),
                picture.toString()));

    assertThat(said.lines().filter(line -> !line.startsWith("SLF4J")))
        .containsExactly(
            "full",
            "endring-full-disk",
            "endring-full-disk",
            "som før",
            "endring-lesedisk",
            "endring-lesedisk",
            "som før");
  }

  /** Larger than what is left. */
  private static BufferedImage noise() {
    BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(1);
    for (int at = 0; at < 40_000; at++) {
      image.setRGB(at % 200, at / 200, random.nextInt(1 << 24));
    }
    return image;
  }

  private static boolean mounts() throws InterruptedException {
    try {
      Process tried =
          new ProcessBuilder("unshare", "--mount", "mount", "-t", "tmpfs", "none", "/usr/local/bin")
              .start();
      return tried.waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
