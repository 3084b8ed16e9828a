import { i18n } from '@lingui/core';

/**
 * Dutch is the language of the code, so it needs no catalogue: the words travel with the screen that says them, compiled
 * by the build. English comes as a catalogue that is loaded on choice.
 */
export function maakTaal(): void {
  i18n.setMessagesCompiler((tekst) => [tekst]);
  i18n.loadAndActivate({ locale: 'nl', messages: {} });
}
