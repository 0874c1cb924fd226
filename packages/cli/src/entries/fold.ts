/**
 * A text as it is compared: without accents, capitals and punctuation, and with British and American spelling alike
 * (criminalise, criminalize; labour, labor).
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('s', 'z')
    .replaceAll('our', 'or')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
