import { z } from 'zod';
import { isSlug } from '../../../src/core/addresses/ids.ts';
import { isInterviewFile } from '../../../src/core/model/interview-files.ts';

/** The bodies of requests, as `tools/desk/api.ts` describes them; they come from outside. */

const version = z.string().nullable();
const content = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ base64: z.base64() }),
]);
const fileName = z.string().refine(isInterviewFile, { error: 'is no file of an interview' });

export const saving = z
  .strictObject({
    files: z.record(fileName, content.nullable()),
    versions: z.record(fileName, version),
  })
  .refine(
    ({ files, versions }) => Object.keys(files).every((name) => Object.hasOwn(versions, name)),
    {
      error: 'needs the version of each file',
    },
  )
  .refine(({ files }) => Object.keys(files).length > 0, { error: 'needs at least one file' });

export const savingName = z.strictObject({ text: z.string().nullable(), version });

/** What a draft is, in a request and on the disk. */
export const draftContent = z.strictObject({ title: z.string(), data: z.unknown() });

export const savingDraft = draftContent.extend({ version });

export const commitWish = z.strictObject({
  files: z.array(z.string()).min(1),
  names: z.array(z.string().refine(isSlug)).default([]),
  message: z.string().trim().min(1),
});

export const previewWish = z.strictObject({ slug: z.string() });
