import { join, relative } from 'node:path';
import type { Archive } from '../../../src/archive/read-archive.ts';
import { REGISTRY_FILE } from '../../../src/archive/registry.ts';
import { hasErrors } from '../../../src/checks/report.ts';
import { type Address, addressesOf } from '../../../src/core/addresses/addresses.ts';
import type { Interview } from '../../../src/core/model/interview.ts';
import { contentFolder, outFolder } from '../../../src/settings.ts';
import { errorsAgainst, register, registrationOf } from '../../registration.ts';
import type { Committed, CommitWish, Publication, Published, Step } from '../api.ts';
import { changedFiles, commit, hasGit, hasRemote } from './git.ts';
import { RefusedRequest } from './refused-request.ts';

/**
 * What publishing an interview means: the addresses that it promises, what forbids it, and what
 * remains to be done.
 *
 * @param archive what the content folder holds now
 * @param names ids of names that were written for it
 */
export async function readPublication(
  content: string,
  slug: string,
  archive: Archive,
  names: readonly string[],
): Promise<Publication> {
  const { added } = registrationOf(archive, slug);
  const texts = textsAt(archive.interviews.find((interview) => interview.slug === slug));
  const uncommitted = await uncommittedFiles(content, pathsOf(slug, names));
  const registry = relative('.', join(content, REGISTRY_FILE));
  const errors = errorsAgainst(slug, archive);
  const willChange = added.length > 0 ? [...new Set([...uncommitted, registry])] : uncommitted;
  return {
    addresses: added.map(({ path }) => ({ path, text: texts.get(path) ?? '' })),
    problems: errors,
    elsewhere: archive.problems.filter(
      (problem) => problem.severity === 'error' && !errors.includes(problem),
    ),
    uncommitted,
    steps: await stepsAfter(content, slug, willChange),
  };
}

/** What is found at each address of an interview: its title, or the first words of a text. */
function textsAt(interview: Interview | undefined): Map<string, string> {
  if (!interview) return new Map();
  const { slug, title } = interview;
  const words = ({ at, text }: Address) => (at === slug ? title : text.slice(0, ENOUGH));
  return new Map(addressesOf(interview).map((address) => [address.path, words(address)]));
}

/** So many characters show which text it is. */
const ENOUGH = 100;

/**
 * Registers the addresses of an interview.
 *
 * @throws RefusedRequest when an error in it, or in the registry, forbids that
 */
export async function publish(content: string, slug: string): Promise<Published> {
  const { added, problems } = await register(content, slug);
  if (hasErrors(problems))
    throw new RefusedRequest(
      409,
      'The interview has errors. Nothing was registered.',
      'Fix them first: they are listed with it.',
      { problems },
    );
  const steps = await stepsAfter(content, slug, await uncommittedFiles(content, pathsOf(slug)));
  return { registered: added.map(({ path }) => path), steps };
}

/**
 * Commits the files of an interview that the editor has chosen.
 *
 * @throws RefusedRequest when others are among them, or when Git refuses
 */
export async function commitFiles(
  content: string,
  slug: string,
  wish: CommitWish,
): Promise<Committed> {
  if (!(await hasGit(content)))
    throw new RefusedRequest(409, 'The content is not under Git’s control.', 'Nothing to do here.');
  return commit(content, await changedFiles(content, pathsOf(slug, wish.names)), wish);
}

async function uncommittedFiles(content: string, paths: readonly string[]): Promise<string[]> {
  if (!(await hasGit(content))) return [];
  return (await changedFiles(content, paths)).map(({ path }) => path);
}

/** What belongs to the publication of an interview, in the content folder, and nothing else. */
function pathsOf(slug: string, names: readonly string[] = []): string[] {
  const files = names.map((id) => join('names', `${id}.yaml`));
  return [join('interviews', slug), REGISTRY_FILE, ...files];
}

async function stepsAfter(
  content: string,
  slug: string,
  files: readonly string[],
): Promise<Step[]> {
  const list = files.map(quoted).join(' ');
  const committing = {
    command: `git add -- ${list} && git commit --only -m "Publish ${slug}" -- ${list}`,
    what: 'Commits these files, and no others.',
  };
  const isUnderGit = await hasGit(content);
  const setting = contentFolder === 'content' ? '' : `CONTENT_DIR=${quoted(contentFolder)} `;
  const hasOthers = isUnderGit && (await hasRemote(content));
  return [
    ...(isUnderGit && files.length > 0 ? [committing] : []),
    ...(hasOthers ? [{ command: 'git push', what: 'Sends the commit to the others.' }] : []),
    {
      command: `${setting}npm run build`,
      what: `Builds the site. Then put the folder ${outFolder} on your host: docs/deploy.md has the steps for each kind of host. Where a host builds the site itself, git push is enough.`,
    },
  ];
}

/** A path as shells take it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
