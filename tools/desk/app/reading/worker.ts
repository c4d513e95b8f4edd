/** Reads articles beside the page, so that the page answers every key at once. */
import type { Answer, Message, Reply } from './requests.ts';

/**
 * Loaded beside this file: its parser has to be unpacked first, and what is asked meanwhile would be
 * lost if nobody listened.
 */
const loaded = import('./answers.ts');

addEventListener('message', async ({ data: { number, kind, ask } }: MessageEvent<Message>) => {
  const { answers } = await loaded;
  const answer = answers[kind] as (ask: unknown) => Promise<Answer<unknown>>;
  const reply: Reply = await answer(ask).then(
    (value) => ({ number, answer: value }),
    (error) => ({ number, error: String(error) }),
  );
  postMessage(reply);
});
