import { defaultSettings, parseSettings, type Settings } from './settings.ts';
import { readSite, type SiteList } from '../sites/site-list.ts';

/** An organisation's own part of a warning. */
export interface OrganisationWords {
  /** Plain text. */
  message?: string;
  /** An https address for more, shown with the message or alone. */
  link?: string;
}

/** What an administrator decided, as far as it could be read. */
export interface Policy extends OrganisationWords {
  /** The options that are decided, and so locked. */
  settings: Partial<Settings>;
  /** Sites where nothing is ever checked or said. */
  neverWarnOn: SiteList;
  /** Sites where a form with a found password is held, whatever the option says. */
  alwaysHoldOn: SiteList;
  /** What was there and could not be used: field names, and `name[index]` for entries of a list, in their order. */
  ignored: readonly string[];
}

/** Whether an administrator has said anything at all. */
export function isManaged({ settings, neverWarnOn, alwaysHoldOn, ignored, message, link }: Policy): boolean {
  const lists = [Object.keys(settings), neverWarnOn, alwaysHoldOn, ignored];
  return lists.some(({ length }) => length > 0) || message !== undefined || link !== undefined;
}

/** Characters of a message that fit into the warning on a small screen. */
export const longestMessage = 300;

/** Reads whatever `storage.managed` held, field by field. Never throws; what is malformed is ignored alone. */
export function parsePolicy(raw: Record<string, unknown>): Policy {
  const ignored: string[] = [];
  const policy: Policy = { settings: {}, neverWarnOn: [], alwaysHoldOn: [], ignored };
  for (const [name, value] of Object.entries(raw)) {
    if (isOption(name)) {
      // Parsing keeps a valid value, and puts the default in the place of any other.
      if (parseSettings({ [name]: value })[name] === value) Object.assign(policy.settings, { [name]: value });
      else ignored.push(name);
    } else if (name === 'neverWarnOn' || name === 'alwaysHoldOn') policy[name] = sitesIn(name, value, ignored);
    else if (name === 'message' && isMessage(value)) policy.message = value.trim();
    else if (name === 'link' && isLink(value)) policy.link = new URL(value).href;
    else ignored.push(name);
  }
  return policy;
}

function isOption(name: string): name is keyof Settings {
  return Object.hasOwn(defaultSettings, name);
}

function sitesIn(name: string, value: unknown, ignored: string[]): SiteList {
  if (!Array.isArray(value)) {
    ignored.push(name);
    return [];
  }
  const sites = value.map((entry: unknown) => (typeof entry === 'string' ? readSite(entry) : null));
  for (const [index, site] of sites.entries()) if (site === null) ignored.push(`${name}[${index}]`);
  return sites.filter((site) => site !== null);
}

function isMessage(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.trim().length <= longestMessage;
}

function isLink(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:';
}
