package no.planverk.render.draw;

/** Threads around worker JVMs: none of them keeps a build from ending. */
final class DaemonThread {

  private DaemonThread() {}

  static Thread of(Runnable task) {
    Thread thread = new Thread(task, "planverk-tegning");
    thread.setDaemon(true);
    return thread;
  }
}
