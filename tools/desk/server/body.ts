import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { LONGEST_REQUEST } from '../api.ts';
import { RefusedRequest } from './refused-request.ts';

/** A name that would change what objects are, were it ever copied from one to another. */
const PROTOTYPE = '__proto__';

/**
 * Reads the JSON that a request carries.
 *
 * @param schema what it must be
 * @throws RefusedRequest when it is too long, no JSON or something else; what is too long is not kept
 */
export async function readBody<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type))
    throw new RefusedRequest(415, 'The request is not JSON.', 'Send it as application/json.');
  const result = schema.safeParse(parse(await read(request)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join(' → ');
  throw new RefusedRequest(
    400,
    `The request can’t be understood${path ? ` at “${path}”` : ''}: ${issue?.message}.`,
    'Load the desk again: the page and the server may be of different versions.',
  );
}

async function read(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length']) > LONGEST_REQUEST) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Whoever is still sending must be able to read why: the connection stays.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > LONGEST_REQUEST) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLong(): RefusedRequest {
  return new RefusedRequest(
    413,
    `This is too long: the desk takes ${LONGEST_REQUEST / 1_000_000} MB at a time.`,
    'Choose the file of one article. Pictures, sound and film are not needed.',
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json, (name, value: unknown) => {
      if (name === PROTOTYPE) throw new SyntaxError(`“${PROTOTYPE}” is no name for a field`);
      return value;
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new RefusedRequest(400, `The request is not JSON: ${why}.`, 'Load the desk again.');
  }
}
