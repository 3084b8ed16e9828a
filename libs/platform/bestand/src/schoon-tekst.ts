import { TextDecoder } from 'node:util';

/** Starts of text that some program would carry out or read as a page. */
const UITVOERBAAR = /^\s*(#!|<[!?a-z]|\{\\rtf|@echo|on error resume|powershell|import\s|function\s|var\s|%!ps)/i;
// eslint-disable-next-line no-control-regex -- plain text has none of them
const STUURTEKENS = /[\u0000-\u0008\u000b\u000e-\u001f]/;

/** Plain text in UTF-8 without control signs or script; null when it is something else. */
export function leesTekst(bytes: Buffer): string | null {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return STUURTEKENS.test(tekst) || UITVOERBAAR.test(tekst) ? null : tekst;
  } catch {
    return null;
  }
}
