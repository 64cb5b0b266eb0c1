package no.planverk.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.planverk.preview.file.FileDesk;
import no.planverk.preview.http.Answer;
import no.planverk.preview.http.Gate;
import no.planverk.preview.http.Listeners;
import no.planverk.preview.pace.Background;
import no.planverk.preview.pace.PageFirst;

/** Answers the browsers of this machine, over HTTP, and nobody else. */
final class PreviewServer implements AutoCloseable {

  private static final int PORTS = 100;
  private static final int MOST_WAITING = 100;
  private static final int FULL = 503;
  private static final int OK = 200;

  static {
    // It sends head and body apart, and the system would hold the body back for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer http;
  private final ExecutorService threads;
  private final Gate gate;
  private final Answers answers;
  private final Listeners listeners;
  private final PageFirst pages;
  private final Opening opening;
  private final Background.Fault broken;
  private final Background.Fault odd;

  private PreviewServer(
      HttpServer http,
      Opening opening,
      Listeners listeners,
      PageFirst pages,
      Background.Fault broken,
      Background.Fault odd) {
    this.pages = pages;
    this.http = http;
    this.gate = new Gate(http.getAddress().getPort(), Desks.ADDRESSES, FileDesk.ADDRESS);
    this.opening = opening;
    this.answers = new Answers(opening);
    this.listeners = listeners;
    this.broken = broken;
    this.odd = odd;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "planverk-preview");
              thread.setDaemon(true);
              return thread;
            });
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  /**
   * Listens to a port, or where it is taken the next that is free.
   *
   * @param opening what there is to see and to edit
   * @param listeners the pages that wait for news
   * @param pages hears of every page that is made
   * @param broken hears of a fault of the machine, after which nothing can be answered
   * @param odd hears of a fault of the program in one answer: what others have typed is not theirs
   *     to lose
   */
  static PreviewServer start(
      int port,
      Opening opening,
      Listeners listeners,
      PageFirst pages,
      Background.Fault broken,
      Background.Fault odd)
      throws IOException {
    return new PreviewServer(bound(port), opening, listeners, pages, broken, odd);
  }

  /** Never any other address: what is written is not published. */
  private static HttpServer bound(int first) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    int last = first == 0 ? 0 : Math.min(65_535, first + PORTS);
    for (int port = first; ; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, port), MOST_WAITING);
      } catch (BindException taken) {
        if (port >= last) {
          throw taken;
        }
      }
    }
  }

  /** Where the front page is. */
  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        answered(exchange);
      } catch (RuntimeException | StackOverflowError fault) {
        odd.hear(fault);
        send(exchange, answers.fault());
      }
    } catch (RuntimeException | Error fault) {
      broken.hear(fault);
    }
  }

  private void answered(HttpExchange exchange) throws IOException {
    URI address = exchange.getRequestURI();
    Headers headers = exchange.getResponseHeaders();
    guard(headers);
    int status = gate.status(exchange.getRequestMethod(), address, exchange.getRequestHeaders());
    if (status != OK) {
      boolean form = Desks.ADDRESSES.contains(String.valueOf(address.getPath()));
      headers.set("Allow", form ? "GET, HEAD, POST" : "GET, HEAD");
      refused(exchange, status);
    } else if (address.getPath().equals(Answers.EVENTS)) {
      events(exchange);
    } else if (Desks.have(address.getPath())) {
      send(exchange, form(exchange, address));
    } else {
      send(exchange, page(address.getPath()));
    }
  }

  /** Only the making goes first: whoever is slow to take it in holds nothing up. */
  private Answer page(String path) {
    pages.begin();
    try {
      return answers.at(path);
    } finally {
      pages.end();
    }
  }

  private void refused(HttpExchange exchange, int status) throws IOException {
    URI address = exchange.getRequestURI();
    Optional<Answer> answer =
        gate.isOwn(address, exchange.getRequestHeaders())
            ? answers.refused(status, String.valueOf(address.getPath()))
            : Optional.empty();
    if (answer.isEmpty()) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    if (status == Gate.TOO_LARGE) {
      hear(exchange.getRequestBody());
    }
    send(exchange, answer.get());
  }

  /** Unheard, what is still sent would cut the connection, and the answer could be lost. */
  private static void hear(InputStream body) {
    try {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException cut) {
      // It was not all sent, so that nobody waits for it.
    }
  }

  private Answer form(HttpExchange exchange, URI address) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      byte[] body = exchange.getRequestBody().readNBytes(FileDesk.MOST_BYTES);
      String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
      return Answer.of(opening.desks().taken(address.getPath(), type, body));
    }
    String question = Objects.requireNonNullElse(address.getRawQuery(), "");
    return Answer.of(opening.desks().shown(address.getPath(), question));
  }

  /** Nobody but the site itself may show it in a frame or read it in. */
  private static void guard(Headers headers) {
    headers.set("Content-Security-Policy", "frame-ancestors 'self'");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("X-Content-Type-Options", "nosniff");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    if (!answer.to().isEmpty()) {
      headers.set("Location", answer.to());
    }
    if (answer.status() == Answer.MAKING) {
      headers.set("Refresh", "1");
    }
    headers.set("Cache-Control", answer.lasting() ? "max-age=31536000, immutable" : "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(answer.body().length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      boolean empty = answer.body().length == 0; // 0 would mean a length not known
      exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  private void events(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (!listeners.haveRoom() || exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(listeners.haveRoom() ? OK : FULL, -1);
      return;
    }
    exchange.sendResponseHeaders(OK, 0);
    try {
      listeners.serve(exchange.getResponseBody(), () -> opening.showing().version());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.stop(0);
  }
}
