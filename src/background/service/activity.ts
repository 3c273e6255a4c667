import type { SentRequest } from '../../messages/messages.ts';
import { readList } from '../memory/read-entries.ts';
import { SessionValue } from '../memory/session-value.ts';
import { fieldsOf } from '../../messages/fields-of.ts';

/** Requests remembered; a session that makes more shows the newest. */
const most = 1_000;

const sent = new SessionValue<SentRequest[]>('activity', [], (raw) => readList(raw, readRequest));

/** Notes one request for "What left this browser". In the browser's memory, never on its disk. */
export function recordRequest(request: SentRequest): Promise<void> {
  return sent.update((requests) => ({ value: [request, ...requests].slice(0, most), result: undefined }));
}

/** The newest request with these digits has been answered. `bytes`: of the body. */
export function recordAnswer(digits: string, bytes: number): Promise<void> {
  return sent.update((requests) => {
    const newest = requests.findIndex((request) => request.digits === digits);
    return { value: requests.map((each, n) => (n === newest ? { ...each, bytes } : each)), result: undefined };
  });
}

export function forgetPrivateRequests(): Promise<void> {
  return sent.update((requests) => ({ value: requests.filter(({ privately }) => !privately), result: undefined }));
}

export function activity(): Promise<SentRequest[]> {
  return sent.get();
}

export function clearActivity(): Promise<boolean> {
  return sent.update(() => ({ value: [], result: true }));
}

function readRequest(raw: unknown): SentRequest | undefined {
  const { at, digits, bytes, privately } = fieldsOf(raw);
  if (typeof at !== 'number' || typeof digits !== 'string') return undefined;
  if (bytes !== null && typeof bytes !== 'number') return undefined;
  return { at, digits, bytes, ...(privately === true && { privately }) };
}
