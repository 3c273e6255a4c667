import type { Net } from '../../../src/breaches/fetch-range.ts';

export type Reply = Response | Error | 'hang';

export interface ScriptedNet extends Net {
  asked: { url: string; init: RequestInit }[];
  /** The prefix of each request that went out, and the bytes of its body once it came. */
  requests: { prefix: string; bytes?: number }[];
  waited: number[];
  /** Milliseconds given as the deadline, one entry per question. */
  deadlines: number[];
  /** Ends the time that the question has. */
  expire: () => void;
}

/** A network that gives these replies one after the other, and rejects what the browser would reject on an abort. */
export function scriptedNet(...replies: Reply[]): ScriptedNet {
  const deadline = new AbortController();
  const net: ScriptedNet = {
    asked: [],
    requests: [],
    onRequest: (prefix) => {
      const request: ScriptedNet['requests'][number] = { prefix };
      net.requests.push(request);
      return (bytes) => (request.bytes = bytes);
    },
    waited: [],
    deadlines: [],
    expire: () => deadline.abort(new DOMException('Over.', 'TimeoutError')),
    fetch: async (url, init) => {
      net.asked.push({ url, init });
      const reply = replies.shift() ?? new Error('Nothing more was expected.');
      if (reply === 'hang') return untilAborted(init.signal);
      if (reply instanceof Error) throw reply;
      return reply;
    },
    wait: async (milliseconds, signal) => {
      net.waited.push(milliseconds);
      signal.throwIfAborted();
    },
    random: () => 0,
    now: () => Date.UTC(2026, 10, 22),
    deadlineSignal: (milliseconds) => {
      net.deadlines.push(milliseconds);
      return deadline.signal;
    },
  };
  return net;
}

export function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
