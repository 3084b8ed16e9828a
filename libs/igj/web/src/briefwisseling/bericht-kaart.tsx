import { Trans, useLingui } from '@lingui/react/macro';
import type { Instantie } from '@meldbaken/igj/contract';
import { BERICHT_LABEL, zinVoor } from '@meldbaken/igj/model';
import type { IgjBerichtDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Gegevens, Kaart, Lopend, Moment, Rij, Stapel, StatusChip, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { Vingerafdruk } from '../delen/vingerafdruk';
import { BerichtVelden } from './bericht-velden';

interface BerichtKaartProps {
  readonly bericht: IgjBerichtDelenFragment;
  readonly kant: 'AANBIEDER' | 'INSPECTIE';
  readonly instantie: Instantie;
  /** The message that this one answers. */
  readonly vraag: IgjBerichtDelenFragment | undefined;
  readonly acties: ReactNode;
}

/** One message: who sent it, what it says, and the proof of the copy. */
export function BerichtKaart({ bericht, kant, instantie, vraag, acties }: BerichtKaartProps): ReactNode {
  const { soort, tekst, velden, uiterlijk, op, door } = bericht;
  const zin = (tekst: string): string => zinVoor(instantie, tekst);
  return (
    // No landmark of its own: two messages may have the same name.
    <Kaart>
      <Rij uiteen>
        <h2>{zin(BERICHT_LABEL[soort])}</h2>
        <VanWie bericht={bericht} kant={kant} instantie={instantie} />
      </Rij>
      <Bij>
        <Moment moment={op} stijl="lang" />
        {door !== null && <> · {door.naam}</>}
      </Bij>
      {vraag !== undefined && (
        <Bij>
          <Trans>
            Antwoord op: {zin(BERICHT_LABEL[vraag.soort])}, <Moment moment={vraag.op} />
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
      <BerichtVelden soort={soort} velden={velden} />
      {acties && <Rij>{acties}</Rij>}
      <Bewijs bericht={bericht} />
    </Kaart>
  );
}

function VanWie({ bericht, kant, instantie }: Pick<BerichtKaartProps, 'bericht' | 'kant' | 'instantie'>): ReactNode {
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
      {zinVoor(instantie, uit ? t`Dit stuurde u aan de IGJ` : t`Dit stuurde de inspectie`)}
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
