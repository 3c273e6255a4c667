/** Registered with a value of its own and without inheritance, each would be that value below whoever sets it. */
const names = ['room', 'tone', 'ground', 'ink', 'quiet', 'edge', 'sea', 'on-sea', 'size', 'font', 'color', 'width'];
const registered = (syntax: string, initial: string): string =>
  names
    .map((name) => `@property --${name} { syntax: "${syntax}"; inherits: false; initial-value: ${initial}; }`)
    .join('\n');

const rootFont = (size: string): [string, string] => [`a root font of ${size}`, `html { font-size: ${size}; }`];
const zoom = (by: number): [string, string] => [`a root zoomed by ${by}`, `html { zoom: ${by}; }`];

/** Styles of a page, honest and not, by which no warning may change its size. */
export const pageStyles: Record<string, string> = Object.fromEntries([
  ...['1px', '6px', '10px', '62.5%', '20px', '40px', '100px', '10vw'].map(rootFont),
  ...[0.2, 0.5, 0.8, 1.5, 3].map(zoom),
  ['a zoomed root in a zoomed font', 'html { zoom: 2; font-size: 40px; }'],
  ['a transformed root', 'html { transform: scale(0.5); scale: 0.9; perspective: 100px; filter: grayscale(1); }'],
  [
    'a root that is a container of its own size',
    'html { container-type: size; width: 300px; height: 300px; display: flex; }',
  ],
  ['registered lengths', registered('<length>', '0px')],
  ['registered colours', registered('<color>', 'transparent')],
  ['anything registered', registered('*', 'none')],
  ['custom properties of our names', `html { ${names.map((name) => `--${name}: 0px !important;`).join(' ')} }`],
  [
    'everything that is inherited',
    `html {
      font: italic small-caps 900 condensed 50px/4 fantasy; letter-spacing: 1em; word-spacing: 2em; text-indent: 300px;
      text-transform: uppercase; white-space: nowrap; writing-mode: vertical-rl; direction: rtl; text-align: right;
      line-height: 5; tab-size: 40; hyphens: auto; word-break: break-all; text-orientation: upright; font-size-adjust: 3;
      -webkit-text-security: disc; -webkit-text-stroke: 9px; -webkit-text-fill-color: transparent; color: transparent;
      text-shadow: 0 0 9px; font-variant: all-small-caps; font-feature-settings: "smcp"; list-style: none; cursor: none;
      text-size-adjust: 300%; border-spacing: 50px; caption-side: bottom; quotes: none; overflow-wrap: normal;
      text-wrap: nowrap; font-stretch: ultra-expanded; text-combine-upright: all; color-scheme: dark; accent-color: red;
    }`,
  ],
  ['a zoomed body', 'body { zoom: 3; }'],
  ['everything zoomed', '* { zoom: 1.3 !important; }'],
  ['a root too small to see, and a body that undoes it', 'html { zoom: 0.07; } body { zoom: 14; }'],
  ['nothing of its own left', '* { all: unset !important; }'],
  [
    'rules for every popover',
    '[popover] { all: unset !important; zoom: 4 !important; width: 20px !important; height: 5px !important; }',
  ],
  ['rules for every element', '*, *::before, *::after { font-size: 60px !important; padding: 40px !important; }'],
]);
