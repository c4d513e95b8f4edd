/** Long enough for few lines, short enough that nobody takes the run for dead. */
const PAUSE_MS = 15_000;

/**
 * Counts what is done and says so now and then: `60 of 240 tests`. The line of the last one comes
 * always.
 *
 * @param what is counted, in the plural
 */
export class Progress {
  #done = 0;
  #said = Date.now();
  readonly #what: string;
  readonly #total: number;

  constructor(what: string, total: number) {
    this.#what = what;
    this.#total = total;
  }

  /** Counts one more. */
  step(): void {
    this.#done += 1;
    if (this.#done < this.#total && Date.now() - this.#said < PAUSE_MS) return;
    this.#said = Date.now();
    console.log(`${this.#done} of ${this.#total} ${this.#what}`);
  }
}

/** `7 min 12 s`, `8 s` */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
