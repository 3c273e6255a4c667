import { whyNotCheckable } from '../../breaches/checkable.ts';
import type { FieldAnswer, HandAnswer, Question } from '../../messages/messages.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Room } from '../asking/room-of.ts';
import { type Answerers, checkPassword, type CheckOptions, type Service, unknown } from './check-password.ts';
import { isWorthShowing } from './is-worth-showing.ts';

export interface FieldParts {
  settings: Settings;
  siteIsOff: boolean;
  local: Answerers['local'];
  service: Service;
  /** The service as sign-in fields may use it: at most one request for a password in a session. */
  signInService: Service;
  /** Takes one question from this frame's and the browser's share; false when the share is used up. */
  spend: CheckOptions['spend'];
  /** In whose memory to look. */
  room: Room;
  /** Takes a question about an unfinished value from the frame's share; false when that is used up. */
  mayAskWhileTyping: () => boolean;
  mayFetch: () => Promise<boolean>;
  settingsAreKnown: () => boolean;
}

/** What the field's frame is told, and what the badge and the popup of its tab are; `null` where nothing was asked. */
export interface CheckedField {
  answer: FieldAnswer;
  report: HandAnswer | null;
}

const silence: CheckedField = { answer: { verdict: null, show: false, sent: false }, report: null };

type AboutField = Pick<Question<'check-field'>, 'password' | 'field' | 'finished'>;

/** The use case behind a content script's question. */
export async function checkField(question: AboutField, parts: FieldParts): Promise<CheckedField> {
  const { settings } = parts;
  const { password, field, finished } = question;
  const wanted = field === 'new' ? settings.warnNew : settings.warnSignIn;
  if (!wanted || parts.siteIsOff) return silence;
  if (!finished) return field === 'new' ? checkWhileTyping(password, parts) : silence;

  const checked = await checkPassword(
    password,
    { local: parts.local, service: serviceFor(field, parts) },
    {
      nearMisses: settings.warnNearMisses,
      insist: false,
      whyNoRequest: async () => {
        if (settings.workOffline) return 'working-offline';
        if (!parts.settingsAreKnown()) return 'internal';
        return (await parts.mayFetch()) ? null : 'no-permission';
      },
      spend: parts.spend,
      room: parts.room,
    },
  );
  const report = checked ?? (settings.workOffline ? unknown('working-offline') : null);
  if (!report) return silence;
  const { verdict, sent } = report;
  return { answer: { verdict, show: isWorthShowing(verdict, settings), sent: sent !== null }, report };
}

function serviceFor(field: AboutField['field'], { settings, service, signInService }: FieldParts): Service | null {
  if (field === 'new') return service;
  return settings.askServiceOnSignIn ? signInService : null;
}

/** Of half a password only what this device knows is said, and only beside the field. */
async function checkWhileTyping(password: string, parts: FieldParts): Promise<CheckedField> {
  const { settings, local } = parts;
  if (whyNotCheckable(password)) return silence;
  if (!parts.mayAskWhileTyping())
    return { ...silence, answer: { ...silence.answer, verdict: unknown('too-many-checks').verdict } };
  const answer = await local.check(password, { nearMisses: settings.warnNearMisses });
  return typeof answer === 'object' ? { answer: { verdict: answer, show: true, sent: false }, report: null } : silence;
}
