/**
 * One spelling for all ways to write Japanese in Latin letters: shi and si, tsu and tu, long vowels as ō, ou, oo or oh, n before
 * b and p as m. It is not to be read, only compared, and never longer than what was written.
 */

const spellings: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'cch'],
  [/shi/g, 'si'],
  [/sy/g, 'sh'],
  [/chi/g, 'ti'],
  [/[tc]y/g, 'ch'],
  [/[jd]i/g, 'zi'],
  [/[jzd]y/g, 'j'],
  [/tsu/g, 'tu'],
  [/dzu|du/g, 'zu'],
  [/fu/g, 'hu'],
  [/m(?=[bmp])/g, 'n'],
  [/o(?:[ou]+|h(?![aiueoy]))/g, 'o'],
  [/aa+/g, 'a'],
  [/ee+/g, 'e'],
  [/uu+/g, 'u'],
];

/** Whether letters can be Japanese in Latin letters, so that their spelling does not matter. */
export function isRomaji(letters: string): boolean {
  return /^[a-z]+$/.test(letters);
}

/** @param word - folded letters without spaces */
export function spelledAlike(word: string): string {
  return spellings.reduce((spelled, [written, one]) => spelled.replace(written, one), word);
}
