import { browser } from '../browser.ts';
import { type MessageKey, text } from '../words/i18n.ts';
import { createElement } from './create-element.ts';
import { part } from './page-part.ts';

/** Which version this is, and where to read on: at the foot of the options and of the first page. */
export function showAbout(): void {
  const { version, homepage_url: home } = browser.runtime.getManifest();
  // As long as the manifest has no address of the project (in Firefox that is `null`), the package has what there is to read.
  const links: [MessageKey, string][] = [
    ['about_news', '/about/what-is-new.txt'],
    ['about_privacy', '/about/privacy.txt'],
    ['about_source', home ?? '/about/source.txt'],
    ['about_report', home ? `${home}/issues` : '/about/report.txt'],
  ];
  const own = createElement('bdi', { text: `${text('extension_name')} ${version}` });
  part('#about').append(own, ...links.flatMap(([name, href]) => ['\u00A0· ', linkTo(text(name), href)]));
}

function linkTo(name: string, href: string): HTMLElement {
  return createElement('a', { text: name, attributes: { href, target: '_blank', rel: 'noreferrer' } });
}
