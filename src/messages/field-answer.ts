import { reasonsUnknown, tiers, type Verdict } from '../breaches/verdict.ts';
import type { FieldAnswer, LateAnswer } from './messages.ts';
import { longestMessage, type OrganisationWords } from '../settings/policy.ts';
import { fieldsOf } from './fields-of.ts';

/** Decodes what the background answered. `undefined`: no answer to a question about a field. Never throws. */
export function readFieldAnswer(raw: unknown): FieldAnswer | undefined {
  const { verdict: rawVerdict, show, sent, organisation } = fieldsOf(raw);
  if (typeof show !== 'boolean' || typeof sent !== 'boolean') return undefined;
  const verdict = rawVerdict === null ? null : readVerdict(rawVerdict);
  return verdict === undefined ? undefined : { verdict, show, sent, ...readOrganisation(organisation) };
}

/** Decodes what the background says of an earlier page. `undefined`: nothing that can be shown. Never throws. */
export function readLateAnswer(raw: unknown): LateAnswer | undefined {
  const { verdict: rawVerdict, sent, site, organisation } = fieldsOf(raw);
  const verdict = readVerdict(rawVerdict);
  if (!verdict || typeof sent !== 'boolean' || typeof site !== 'string') return undefined;
  return { verdict, sent, site, occasion: 'late', ...readOrganisation(organisation) };
}

/** Words that are too long, or a link that is none, are left out alone: the verdict is worth more. */
function readOrganisation(raw: unknown): { organisation?: OrganisationWords } {
  const { message, link } = fieldsOf(raw);
  const organisation: OrganisationWords = {};
  if (typeof message === 'string' && message.length <= longestMessage) organisation.message = message;
  if (typeof link === 'string' && URL.canParse(link) && new URL(link).protocol === 'https:') organisation.link = link;
  return Object.keys(organisation).length > 0 ? { organisation } : {};
}

/** `undefined`: no verdict. Never throws. */
export function readVerdict(raw: unknown): Verdict | undefined {
  const { kind, times, among, why } = fieldsOf(raw);
  switch (kind) {
    case 'found':
      return Number.isSafeInteger(times) && Number(times) > 0 ? { kind, times: Number(times) } : undefined;
    case 'common': {
      const tier = tiers.find((each) => each === among);
      return tier && { kind, among: tier };
    }
    case 'near-miss':
    case 'leaked':
    case 'not-found':
      return { kind };
    case 'unknown': {
      const reason = reasonsUnknown.find((each) => each === why);
      return reason && { kind, why: reason };
    }
    default:
      return undefined;
  }
}
