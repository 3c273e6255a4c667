import * as fc from 'fast-check';

/** For mutation testing: the same few inputs for each mutant, so that its fate is not a matter of luck. */
fc.configureGlobal({ numRuns: 25, seed: 1 });
