package no.planverk.render.draw;

/** Is given each answer as it comes, by any thread, so that nobody needs room for all of them. */
@FunctionalInterface
interface AnswerTaker {
  void take(String source, WorkerAnswer answer);
}
