import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The first test that fails ends the run for a mutant, so the quick ones get the first chance. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const duration = (file: TestSpecification) =>
      this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return [...files].sort((a, b) => duration(a) - duration(b));
  }
}

/** How tests are run again for each mutant. */
export const QUICK = {
  sequence: { sequencer: QuickestFirst },
  // The files of one run share what they import; each mutant gets a run of its own.
  isolate: false,
  // Stryker ends what a change makes endless; a busy machine is no reason to give up.
  testTimeout: 600_000,
};
