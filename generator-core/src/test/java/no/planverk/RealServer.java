package no.planverk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * nginx or Apache as Debian packs it, run by hand with what the guide on publishing says, word for
 * word but for the folder, the name and the port.
 */
final class RealServer implements AutoCloseable {

  /** The servers, by their command. */
  enum Kind {
    nginx,
    apache2;

    /** Where it is on this machine; servers often lie outside a user's path. */
    Optional<Path> command() {
      return Stream.of("/usr/sbin/", "/usr/local/sbin/", "/usr/bin/")
          .map(folder -> Path.of(folder + name()))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final Process process;
  private final int port;
  private final Path log;

  /** Starts one that serves a site; {@code folder} is for its own files. */
  RealServer(Kind kind, Path site, Path folder) throws IOException {
    port = freePort();
    log = folder.resolve("log.txt");
    Path settings = folder.resolve("settings.conf");
    Files.writeString(
        folder.resolve("types.txt"), "text/html html\ntext/css css\ntext/javascript js\n");
    Files.writeString(settings, kind == Kind.nginx ? nginx(site, folder) : apache(site, folder));
    String command = kind.command().orElseThrow().toString();
    List<String> words =
        kind == Kind.nginx
            ? List.of(command, "-p", folder.toString(), "-e", log.toString(), "-c", "settings.conf")
            : List.of(command, "-X", "-d", folder.toString(), "-f", settings.toString());
    process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private String nginx(Path site, Path folder) throws IOException {
    String temporary =
        Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            .map(part -> part + "_temp_path " + folder + "/" + part + ";\n")
            .reduce("", String::concat);
    return """
        daemon off;
        master_process off;
        pid %2$s/pid;
        error_log %2$s/log.txt;
        events {}
        http {
        types { text/html html; text/css css; text/javascript js; }
        access_log off;
        %4$s
        %1$s
        }
        """
        .formatted(
            guide("nginx", site).replaceFirst("server_name .*;", "listen 127.0.0.1:" + port + ";"),
            folder,
            port,
            temporary);
  }

  /** The guide's example for a server, with the site's folder in place of its own. */
  private static String guide(String language, Path site) throws IOException {
    String guide = Files.readString(Path.of("../docs/publisering.md"));
    String begin = "```" + language + "\n";
    int from = guide.indexOf(begin) + begin.length();
    return guide
        .substring(from, guide.indexOf("```", from))
        .replace("/srv/planstrategi", site.toString());
  }

  private String apache(Path site, Path folder) throws IOException {
    String modules =
        Stream.of(
                "mpm_event",
                "authz_core",
                "alias",
                "filter",
                "deflate",
                "headers",
                "mime",
                "rewrite")
            .map(
                name ->
                    "LoadModule " + name + "_module /usr/lib/apache2/modules/mod_" + name + ".so\n")
            .reduce("", String::concat);
    return """
        %4$s
        ServerName 127.0.0.1
        Listen 127.0.0.1:%3$d
        PidFile %2$s/pid
        DefaultRuntimeDir %2$s
        Mutex file:%2$s
        ErrorLog %2$s/log.txt
        User nobody
        Group nogroup
        TypesConfig %2$s/types.txt
        %1$s
        """
        .formatted(guide("apache", site).replace("*:443", "*:" + port), folder, port, modules);
  }

  /** The answer to an address: its status, and where it sends who asks. */
  Answer ask(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = fetch(address);
    return new Answer(
        response.statusCode(), response.headers().firstValue("location").map(this::local));
  }

  /** The whole answer to an address, asked with headers, each followed by its value. */
  HttpResponse<byte[]> fetch(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    while (true) {
      try {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      } catch (ConnectException notYet) {
        if (!process.isAlive()) {
          throw new IOException(Files.readString(log, UTF_8), notYet);
        }
        Thread.sleep(50);
      }
    }
  }

  private String local(String location) {
    String home = "http://127.0.0.1";
    return location.replaceFirst("^" + home + "(:" + port + ")?(?=/)", "");
  }

  /**
   * What a server says.
   *
   * @param location without the server's own address
   */
  record Answer(int status, Optional<String> location) {}

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
