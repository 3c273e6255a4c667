import { expect, test } from 'vitest';
import { fetchRange } from '../../../src/breaches/fetch-range.ts';
import { scriptedNet } from './scripted-net.ts';

test('a request is told of when it goes out, a retry too, and with its size once a body has come', async () => {
  const net = scriptedNet(new Response('no', { status: 503 }), new Response('A BODY'));
  await fetchRange('21BD1', net);
  expect(net.requests).toEqual([{ prefix: '21BD1' }, { prefix: '21BD1', bytes: 6 }]);
});

test('so is one that hangs', () => {
  const net = scriptedNet('hang');
  void fetchRange('21BD1', net);
  expect(net.requests).toEqual([{ prefix: '21BD1' }]);
});
