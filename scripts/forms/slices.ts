import type { CorpusInput, CorpusPage } from './read-corpus.ts';
import { line, type Scored } from './score.ts';

export interface JudgedInput extends Scored {
  input: CorpusInput;
  page: CorpusPage;
  passwordsInForm: number;
}

const isPassword = ({ input }: JudgedInput) => input.list === 'labels' && input.type === 'password';
const labelled = (page: CorpusPage) =>
  page.inputs.filter((input) => input.list === 'labels' && input.type === 'password');

const slices: Record<string, (judged: JudgedInput) => boolean> = {
  'type=password, all': () => true,
  formless: ({ input }) => input.flags?.includes('formless') ?? false,
  'not English': ({ input }) => (input.lang ?? 'en') !== 'en',
  'only password of its form': ({ passwordsInForm }) => passwordsInForm === 1,
  'sign-up, only password of its form': ({ passwordsInForm, input }) =>
    passwordsInForm === 1 && input.kind === 'signup',
  'change forms': ({ input }) => input.kind === 'change',
  'first field of a change form': ({ page, input }) =>
    input.kind === 'change' && labelled(page).find(({ kind }) => kind === 'change') === input && input.label !== 'new',
  'sign-up and sign-in on one page': ({ page }) =>
    labelled(page).some(({ kind }) => kind === 'signup') && labelled(page).some(({ kind }) => kind === 'login'),
};

/** The report of a run: each slice on one line, then the text inputs. */
export function report(judged: JudgedInput[]): string[] {
  const passwords = judged.filter(isPassword);
  const texts = judged.filter(({ input }) => input.list === 'text_negatives');
  const wrong = texts.filter(({ calledNew }) => calledNew);
  return [
    ...Object.entries(slices).map(([name, belongs]) => line(name, passwords.filter(belongs))),
    line(
      'labelled, not type=password',
      judged.filter((each) => each.input.list === 'labels' && !isPassword(each)),
    ),
    `text inputs that are no password: ${texts.length}, wrongly called new: ${wrong.length}`,
  ];
}
