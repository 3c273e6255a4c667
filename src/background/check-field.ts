import type { FieldAnswer, HandAnswer, Question } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { checkPassword, type Service } from './check-password.ts';
import { isWorthShowing } from './is-worth-showing.ts';

export interface FieldParts {
  settings: Settings;
  siteIsOff: boolean;
  service: Service;
  /** Takes one request from this frame's and the browser's share; false when the share is used up. */
  spend: () => Promise<boolean>;
  mayFetch: () => Promise<boolean>;
}

/** What the field's frame is told, and what the badge and the popup of its tab are; `null` where nothing was asked. */
export interface CheckedField {
  answer: FieldAnswer;
  report: HandAnswer | null;
}

const silence: CheckedField = { answer: { verdict: null, show: false, sent: false }, report: null };

/** The use case behind a content script's question. */
export async function checkField(
  { password, field, finished }: Pick<Question<'check-field'>, 'password' | 'field' | 'finished'>,
  parts: FieldParts,
): Promise<CheckedField> {
  const { settings } = parts;
  const wanted = field === 'new' ? settings.warnNew : settings.warnSignIn;
  if (!wanted || parts.siteIsOff) return silence;
  const serviceAllowed = finished && (field === 'new' || settings.askServiceOnSignIn);
  if (!serviceAllowed) return silence;

  const checked = await checkPassword(password, parts.service, {
    insist: false,
    whyNoRequest: async () => {
      if (settings.workOffline) return 'working-offline';
      if (!(await parts.mayFetch())) return 'no-permission';
      return (await parts.spend()) ? null : 'too-many-checks';
    },
  });
  return {
    answer: {
      verdict: checked.verdict,
      show: isWorthShowing(checked.verdict, settings),
      sent: checked.sent !== null,
    },
    report: checked,
  };
}
