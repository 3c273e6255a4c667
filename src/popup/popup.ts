import { localisePage } from '../elements/localise-page.ts';
import { startCheck } from './check.ts';
import { showSite } from './site.ts';
import { offerSuggestion } from './suggestion.ts';

localisePage();
startCheck();
offerSuggestion();
void showSite();
