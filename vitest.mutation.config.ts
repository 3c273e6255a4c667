import { defineConfig } from 'vitest/config';

/** The tests that the mutated files belong to, and no others: each of some hundred mutants runs what covers it. */
export default defineConfig({
  test: {
    // What goes through the whole background, or a long property, would be run for nearly every mutant.
    exclude: ['test/unit/background/{answer-messages,request-budget-limits,once-per-session}.test.ts'],
    include: ['test/unit/{breaches,background,content}/*.test.ts', 'test/unit/{messages,settings}.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/support/no-network.ts'],
  },
});
