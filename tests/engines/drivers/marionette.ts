import { connect, type Socket } from 'node:net';

type Answer = [type: 1, id: number, error: { message: string } | null, result: unknown];

/**
 * A connection to Firefox by Marionette, its own protocol for the commands of WebDriver: JSON with
 * its length in front, over TCP. It is what geckodriver speaks to Firefox; Debian has no geckodriver.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1').on('data', (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      for (let text = this.#takeMessage(); text !== undefined; text = this.#takeMessage()) {
        const message: unknown = JSON.parse(text);
        // The first one is a greeting.
        if (Array.isArray(message)) this.#waiting.get(message[1])?.(message as Answer);
      }
    });
  }

  /** @param command with its group: `WebDriver:Navigate` */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    const [, , error, result] = await answered;
    this.#waiting.delete(id);
    if (error) throw new Error(`Firefox refused ${command}: ${error.message}`);
    return result;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** The next message that has arrived whole. */
  #takeMessage(): string | undefined {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#received.subarray(0, colon));
    if (this.#received.length < end) return undefined;
    const text = this.#received.subarray(colon + 1, end).toString();
    this.#received = this.#received.subarray(end);
    return text;
  }
}
