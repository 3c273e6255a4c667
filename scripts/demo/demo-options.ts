import { parseArgs } from 'node:util';

export const usage = `npm start -- [options]

  --port N     the port of the demo site (8787; 0 takes a free one)
  --live       ask the real breach service instead of the local stand-in
  --headless   show no window: play the demo and print what happened
  --help       print this`;

export interface DemoOptions {
  port: number;
  live: boolean;
  headless: boolean;
  help: boolean;
}

/** Reads the command line. Throws an error whose message is for the person who typed it. */
export function parseDemoOptions(args: string[]): DemoOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '8787' },
      live: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port ${values.port}: a port is a number from 0 to 65535.`);
  }
  return { ...values, port };
}
