import { basename } from 'node:path';

/** Cases that run in Chromium alone: file, title (or all of the file), and why. */
export const onlyInChromium: { file: string; title?: string; why: string }[] = [];

export function whyOnlyInChromium({ file, title }: { file: string; title: string }): string | undefined {
  return onlyInChromium.find((each) => each.file === basename(file) && (each.title ?? title) === title)?.why;
}
