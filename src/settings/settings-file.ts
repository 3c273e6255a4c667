import { defaultSettings, isWarnFrom, type Settings } from './settings.ts';
import { readSite, readSites } from '../sites/site-list.ts';

/** What export writes and import reads. */
export interface SettingsFile {
  settings: Settings;
  /** Host names where warnings are off. */
  sites: string[];
}

export type FileProblem =
  | { kind: 'too-big' }
  | { kind: 'not-a-settings-file' }
  | { kind: 'newer' }
  | { kind: 'bad-field'; field: string };

const version = 1;
/** Characters. Tens of thousands of sites fit. */
export const longestFile = 1_000_000;

export function writeSettingsFile({ settings, sites }: SettingsFile): string {
  return `${JSON.stringify({ vigie: version, settings, sitesWhereWarningsAreOff: sites }, null, 2)}\n`;
}

/**
 * Reads an exported file, whole or not at all: unlike stored settings, where a bad field falls back alone, a file a
 * person picked is either what they meant or a mistake they want to hear about.
 */
export function readSettingsFile(written: string): SettingsFile | FileProblem {
  if (written.length > longestFile) return { kind: 'too-big' };
  const file = parse(written);
  if (!file || typeof file['vigie'] !== 'number') return { kind: 'not-a-settings-file' };
  if (file['vigie'] !== version) return { kind: 'newer' };
  const { settings: chosen, sitesWhereWarningsAreOff: sites } = file;
  if (!isRecord(chosen)) return { kind: 'bad-field', field: 'settings' };
  if (!Array.isArray(sites)) return { kind: 'bad-field', field: 'sitesWhereWarningsAreOff' };
  const badSite = sites.find((site) => typeof site !== 'string' || readSite(site) === null) as unknown;
  if (badSite !== undefined) return { kind: 'bad-field', field: shorten(badSite) };
  const badField = Object.keys(chosen).find((field) => !fits(field, chosen[field]));
  if (badField !== undefined) return { kind: 'bad-field', field: shorten(badField) };
  return { settings: { ...defaultSettings, ...chosen }, sites: readSites(sites) };
}

function fits(field: string, value: unknown): boolean {
  if (field === 'warnFrom') return isWarnFrom(value);
  return Object.hasOwn(defaultSettings, field) && typeof value === 'boolean';
}

function parse(written: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(written);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shorten(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);
}
