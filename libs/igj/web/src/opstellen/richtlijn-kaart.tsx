import { Trans, useLingui } from '@lingui/react/macro';
import { ONTSLAG_BERICHT, richtlijnVoor } from '@meldbaken/igj/model';
import { Bij, Kaart } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { CategorieHulp } from './categorie-hulp';
import { KopieerKnop } from './kopieer-knop';

/** Help beside the form: what this kind is, which guideline holds, and what the zorgverlener must hear. */
export default function RichtlijnKaart({ melding }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const waarden = Object.fromEntries(melding.velden.map(({ code, waarde }) => [code, waarde]));
  const richtlijn = richtlijnVoor(melding.categorie, waarden);
  return (
    <Kaart titel={t`Hulp bij deze melding`}>
      <CategorieHulp categorie={melding.categorie} />
      {melding.categorie === 'ONTSLAG' && (
        <div>
          <strong>
            <Trans>Vertel het de zorgverlener</Trans>
          </strong>
          <p>{ONTSLAG_BERICHT}</p>
          <KopieerKnop tekst={ONTSLAG_BERICHT} />
          <Bij>
            <Trans>Vul daarna in het formulier in op welke dag u dit vertelde. Dat is verplicht.</Trans>
          </Bij>
        </div>
      )}
      {melding.categorie !== 'ONTSLAG' && (
        <div>
          <strong>
            <Trans>Richtlijn voor uw onderzoek</Trans>
          </strong>
          {richtlijn ? (
            <>
              <p>{richtlijn.naam}</p>
              <Bij>{[richtlijn.waarom, richtlijn.letOp].filter(Boolean).join(' ')}</Bij>
              {richtlijn.extra.length > 0 && (
                <>
                  <p>
                    <Trans>De inspectie stelt dan ook deze vragen (aanname):</Trans>
                  </p>
                  <ul>
                    {richtlijn.extra.map((vraag) => (
                      <li key={vraag}>{vraag}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          ) : (
            <p>
              <Trans>Vul in wie het deed. Dan weet u welke richtlijn geldt.</Trans>
            </p>
          )}
        </div>
      )}
    </Kaart>
  );
}
