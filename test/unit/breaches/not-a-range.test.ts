import { expect, test } from 'vitest';
import { fetchRange } from '../../../src/breaches/fetch-range.ts';
import { scriptedNet } from './scripted-net.ts';

test('what another kind of answer holds is not read, and not asked for again', async () => {
  const page = new Response('<h1>Sign in to go online</h1>', { headers: { 'content-type': 'text/html' } });
  const net = scriptedNet(page);
  expect(await fetchRange('21BD1', net)).toEqual({ kind: 'failed', why: 'bad-answer' });
  expect(net.asked).toHaveLength(1);
});
