import { igjSchermen } from '@meldbaken/igj/web';
import { meldingSchermen } from '@meldbaken/melding/web';
import { organisatieSchermen } from '@meldbaken/organisatie/web';
import type { Scherm } from '@meldbaken/platform/graphql-client';
import { termijnSchermen } from '@meldbaken/termijn/web';
import { vergewisSchermen } from '@meldbaken/vergewis/web';
import { zorgfraudeSchermen } from '@meldbaken/zorgfraude/web';

/** Every screen of the app. A context adds its own list; the rail comes from the server (`ik.menu`). */
export const schermen: readonly Scherm[] = [
  ...organisatieSchermen,
  ...meldingSchermen,
  ...termijnSchermen,
  ...igjSchermen,
  ...vergewisSchermen,
  ...zorgfraudeSchermen,
];

/** May a visitor see this path? */
export const isOpenbaar = (pad: string): boolean => schermen.some((s) => s.openbaar === true && s.pad === pad);
