import { Trans } from '@lingui/react/macro';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { CATEGORIE_HULP } from '@meldbaken/igj/model';
import { Bij, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** "Is dit een calamiteit?": in plain words, examples of both sides, and the words of the law. */
export function CategorieHulp({ categorie }: { categorie: ExterneMeldingCategorie }): ReactNode {
  const { vraag, uitleg, wet, artikel, wel, niet, letOp } = CATEGORIE_HULP[categorie];
  return (
    <Uitklap titel={vraag}>
      <Stapel>
        <p>{uitleg}</p>
        <Lijst kop={<Trans>Dit is het wel, bijvoorbeeld</Trans>} regels={wel} />
        <Lijst kop={<Trans>Dit is het niet</Trans>} regels={niet} />
        <Lijst kop={<Trans>Let op</Trans>} regels={letOp} />
        <div>
          <strong>
            <Trans>In de wet staat</Trans>
          </strong>
          <p>{wet}</p>
          <Bij>{artikel}</Bij>
        </div>
      </Stapel>
    </Uitklap>
  );
}

function Lijst({ kop, regels }: { kop: ReactNode; regels: readonly string[] }): ReactNode {
  return (
    <div>
      <strong>{kop}</strong>
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </div>
  );
}
