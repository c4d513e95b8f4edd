import type { APIRoute } from 'astro';
import { z } from 'zod';
import { JSON_SCHEMA_PATH } from '../../core/addresses/permalinks.ts';
import { interviewJsonSchema } from '../../schemas/interview-json.ts';
import { absolute } from '../../site.ts';

/** The JSON Schema of the interviews' JSON files. It leaves room for fields to come. */
export const GET: APIRoute = () =>
  Response.json({
    $id: absolute(JSON_SCHEMA_PATH),
    ...z.toJSONSchema(interviewJsonSchema, { io: 'input' }),
  });
