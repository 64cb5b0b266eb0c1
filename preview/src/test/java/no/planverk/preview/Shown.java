package no.planverk.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import no.planverk.RunLog;

/** A preview, and a browser that looks at it. */
final class Shown implements AutoCloseable {

  /** The day everything is shown as of. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Drawings are kept between the tests, with those of the core. */
  static final Path CACHE = Path.of("..", "generator-core", "target", "test-figures");

  private static final int PATIENCE = 120_000;

  final Preview preview;
  final List<String> log = new CopyOnWriteArrayList<>();
  private final HttpClient browser = HttpClient.newHttpClient();

  Shown(Path source, Path cache) throws IOException {
    this.preview = Preview.start(settings(source, cache, 0), this::log);
  }

  /** One in which the whole strategy can be had in some of its forms. */
  Shown(Path source, boolean pdf, boolean word) throws IOException {
    this.preview = Preview.start(settings(source, CACHE, pdf, word, 0), this::log);
  }

  /**
   * One of which somebody hears the address: the files have been read then, and nobody watches them
   * yet.
   */
  Shown(Path source, Runnable addressed) throws IOException {
    this.preview =
        Preview.start(
            settings(source, CACHE, 0),
            line -> {
              log(line);
              if (line.text().contains("http://127.0.0.1:") && log.size() == 1) {
                addressed.run();
              }
            });
  }

  static PreviewSettings settings(Path source, Path cache, int port) {
    return settings(source, cache, true, true, port);
  }

  private static PreviewSettings settings(
      Path source, Path cache, boolean pdf, boolean word, int port) {
    return new PreviewSettings(
        source, cache, null, TODAY, false, pdf, true, word, true, true, port);
  }

  private void log(RunLog.Line line) {
    log.add(line.severity() + " " + line.text());
  }

  /** What is answered to an address. */
  HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(preview.address().resolve(address)).build();
    return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The text of a page. */
  String text(String address) throws IOException, InterruptedException {
    return new String(get(address).body(), StandardCharsets.UTF_8);
  }

  /**
   * The text of a page when it is as it should be: looked at again with each piece of news, as
   * figures come when they are drawn.
   */
  String textWhen(News news, String address, Predicate<String> right)
      throws IOException, InterruptedException {
    String text = text(address);
    while (!right.test(text)) {
      news.next();
      text = text(address);
    }
    return text;
  }

  /** A page that waits for news. */
  News listen() throws IOException {
    return new News(preview.address());
  }

  @Override
  public void close() {
    preview.close();
  }

  /** The news of one open page. */
  static final class News implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    News(URI address) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
      socket.setSoTimeout(PATIENCE);
      String ask = "GET /_planverk/hendelser HTTP/1.1\r\nHost: " + address.getAuthority();
      socket.getOutputStream().write((ask + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    }

    /** The next version whose rules have been tried; null where the preview has ended. */
    String next() throws IOException {
      String version = any();
      while (version != null && !version.endsWith(".1")) {
        version = any();
      }
      return version;
    }

    private String any() throws IOException {
      String line = lines.readLine();
      while (line != null && !line.startsWith("data: ")) {
        line = lines.readLine();
      }
      return line == null ? null : line.substring("data: ".length());
    }

    /** Whether nothing is told for so long. */
    boolean isQuiet(Duration time) throws IOException {
      socket.setSoTimeout((int) time.toMillis());
      try {
        return next() == null;
      } catch (java.net.SocketTimeoutException quiet) {
        return true;
      } finally {
        socket.setSoTimeout(PATIENCE);
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
