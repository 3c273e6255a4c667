import { defineConfig } from 'vitest/config';

/** The tests that the mutated files belong to, and no others: each of some hundred mutants runs what covers it. */
export default defineConfig({
  test: {
    exclude: [
      // What goes through the whole background would be run for nearly every mutant.
      'test/unit/background/{asking/answer-messages,shares/request-budget-limits}.test.ts',
      // What needs the list of a million: others do the same with a small one.
      'test/unit/common-passwords/{default-list,near-miss,ranking}.test.ts',
    ],
    include: [
      'test/unit/{breaches,common-passwords,messages}/*.test.ts',
      'test/unit/{background,content}/**/*.test.ts',
      'test/unit/settings/{settings,settings-file}.test.ts',
    ],
    testTimeout: 60_000,
    setupFiles: ['test/support/no-network.ts', 'test/support/few-runs.ts'],
  },
});
