import { text } from '../words/i18n.ts';
import { localisePage } from '../elements/localise-page.ts';
import { part } from '../elements/page-part.ts';
import { startDemo } from './demo.ts';

/** In the list that Vigie carries, so that trying it sends nothing. */
const leakedPassword = 'dragon';

localisePage();
part('#hint').textContent = text('welcome_hint', leakedPassword);
startDemo();
