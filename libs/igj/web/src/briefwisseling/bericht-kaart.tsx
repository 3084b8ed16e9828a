import { Trans, useLingui } from '@lingui/react/macro';
import { BERICHT_LABEL } from '@meldbaken/igj/model';
import type { IgjBerichtDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Gegevens, Kaart, Lopend, Moment, Rij, Stapel, StatusChip, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { Vingerafdruk } from '../delen/vingerafdruk';

interface BerichtKaartProps {
  readonly bericht: IgjBerichtDelenFragment;
  readonly kant: 'AANBIEDER' | 'INSPECTIE';
  /** The message that this one answers. */
  readonly vraag: IgjBerichtDelenFragment | undefined;
  readonly acties: ReactNode;
}

/** One message: who sent it, what it says, and the proof of the copy. */
export function BerichtKaart({ bericht, kant, vraag, acties }: BerichtKaartProps): ReactNode {
  const { soort, tekst, velden, uiterlijk, op, door } = bericht;
  return (
    // No landmark of its own: two messages may have the same name.
    <Kaart>
      <Rij uiteen>
        <h2>{BERICHT_LABEL[soort]}</h2>
        <VanWie bericht={bericht} kant={kant} />
      </Rij>
      <Bij>
        <Moment moment={op} stijl="lang" />
        {door !== null && <> · {door.naam}</>}
      </Bij>
      {vraag !== undefined && (
        <Bij>
          <Trans>
            Antwoord op: {BERICHT_LABEL[vraag.soort]}, <Moment moment={vraag.op} />
          </Trans>
        </Bij>
      )}
      {uiterlijk !== null && (
        <p>
          <strong>
            <Trans>
              Uiterlijk <Datum datum={uiterlijk} stijl="lang" />
            </Trans>
          </strong>
        </p>
      )}
      {tekst !== '' && (
        <Lopend>
          {tekst.split(/\n{2,}/).map((alinea, i) => (
            <p key={i}>{alinea}</p>
          ))}
        </Lopend>
      )}
      {velden.length > 0 && <Gegevens rijen={velden.map(({ label, tekst: waarde }) => ({ naam: label, waarde }))} />}
      {acties && <Rij>{acties}</Rij>}
      <Bewijs bericht={bericht} />
    </Kaart>
  );
}

function VanWie({ bericht, kant }: Pick<BerichtKaartProps, 'bericht' | 'kant'>): ReactNode {
  const { t } = useLingui();
  const uit = bericht.richting === 'UIT';
  if (kant === 'INSPECTIE')
    return (
      <StatusChip soort={uit ? 'info' : 'rand'}>
        {uit ? t`Dit ziet de aanbieder` : t`Dit stuurde de aanbieder`}
      </StatusChip>
    );
  return (
    <StatusChip soort={uit ? 'rand' : 'info'}>
      {uit ? t`Dit stuurde u aan de IGJ` : t`Dit stuurde de inspectie`}
    </StatusChip>
  );
}

/** Whether it arrived, under which rule, and that the copy is whole. */
function Bewijs({ bericht }: Pick<BerichtKaartProps, 'bericht'>): ReactNode {
  const { t } = useLingui();
  const { kenmerk, grondslag, aangekomenOp, sha256 } = bericht;
  return (
    <Uitklap titel={<Trans>Over dit bericht</Trans>}>
      <Stapel>
        <Gegevens
          rijen={[
            { naam: t`Kenmerk`, waarde: kenmerk },
            {
              naam: t`Aangekomen op`,
              waarde:
                aangekomenOp === null ? (
                  t`Nog onderweg. Dit duurt meestal kort.`
                ) : (
                  <Moment moment={aangekomenOp} stijl="lang" />
                ),
            },
            { naam: t`Grondslag`, waarde: grondslag },
            { naam: t`Vingerafdruk`, waarde: <Vingerafdruk sha256={sha256} /> },
          ]}
        />
      </Stapel>
    </Uitklap>
  );
}
