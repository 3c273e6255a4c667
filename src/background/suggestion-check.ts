import { localCheck } from './packaged-list.ts';

/** Whether this device's list knows a suggested password, or one very like it. The suggestion leaves nothing. */
export async function isCommon(password: string): Promise<boolean> {
  const answer = await localCheck.check(password, { nearMisses: true });
  return typeof answer === 'object';
}
