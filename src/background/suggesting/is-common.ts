import { whyNotCheckable } from '../../breaches/checkable.ts';
import { localCheck } from '../checking/packaged-list.ts';

/** Whether this device's list knows a suggested password, or one very like it. The suggestion leaves nothing. */
export async function isCommon(password: string): Promise<boolean> {
  // A page's process may ask this too: what no field would be asked about is not hashed for it either.
  if (whyNotCheckable(password)) return false;
  const answer = await localCheck.check(password, { nearMisses: true });
  return typeof answer === 'object';
}
