/** What the person who typed a command has to know. Any other error is a defect of ours, and comes with its stack. */
export class Refusal extends Error {}

/** Runs what a command does. A refusal is said in one sentence, and the command ends with status 2. */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
