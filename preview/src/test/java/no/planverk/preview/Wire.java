package no.planverk.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Speaks to a server byte by byte, as no browser would.
 *
 * @param address where the server is
 */
record Wire(URI address) {

  static final String OWN = "Origin: http://HOST";
  static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  /** What its own pages call it. */
  String host() {
    return address.getAuthority();
  }

  String port() {
    return Integer.toString(address.getPort());
  }

  /** The whole answer to what is sent as it stands. */
  String sent(String text) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String get(String path, String... headers) throws IOException {
    return sent(
        "GET "
            + path
            + " HTTP/1.1\r\nConnection: close\r\n"
            + String.join("\r\n", headers)
            + "\r\n\r\n");
  }

  /** The answer to a form; {@code HOST} in headers stands for the server's own name. */
  String posted(String path, String body, String... headers) throws IOException {
    return sent(
        "POST "
            + path
            + " HTTP/1.1\r\nConnection: close\r\nHost: "
            + host()
            + "\r\n"
            + String.join("\r\n", headers).replace("HOST", host())
            + "\r\n\r\n"
            + body);
  }

  static String length(String body) {
    return "Content-Length: " + body.length();
  }

  static String status(String answer) {
    return answer.isEmpty() ? "" : answer.split(" ", 3)[1];
  }
}
