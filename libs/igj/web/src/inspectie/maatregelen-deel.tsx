import { Trans, useLingui } from '@lingui/react/macro';
import { MAATREGEL_LABEL } from '@meldbaken/igj/model';
import {
  Ophalen,
  useHandeling,
  type ZaakDelenFragment,
  type ZaakWerkDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Datum, dagVan, Gegevens, Kaart, Knop, Leeg, Stapel, StatusChip, useNu } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import type { ZaakDeelProps } from '../zaak/delen';
import { AlleenInspectie } from './alleen-inspectie';
import { VrijeDag } from './vrije-dag';
import { ZaakMaatregelBeeindigenDocument } from './inspectie.graphql';
import { MaatregelFormulier } from './maatregel-formulier';
import { useWerk } from './use-werk';

type Maatregel = ZaakWerkDelenFragment['maatregelen'][number];

/** Measures of supervision on this case, each with basis, time and conditions. */
export default function MaatregelenDeel({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk, open, zetOpen, klaar, mag } = useWerk(zaak, opnieuw);
  const props = { zaak, onKlaar: klaar, onSluit: () => zetOpen(null), onFout };
  if (open === 'nieuw' && werk) return <MaatregelFormulier {...props} eerder={werk.eerdereMaatregelen} />;
  const teBeeindigen = werk?.maatregelen.find((m) => m.id === open);
  if (teBeeindigen) return <Beeindig {...props} maatregel={teBeeindigen} />;
  return (
    <Kaart titel={t`Maatregelen`}>
      <AlleenInspectie />
      <Ophalen vraag={vraag} regels={3}>
        {() => (
          <Stapel ruimte="ruim">
            {werk?.maatregelen.length === 0 && (
              <Leeg titel={t`Er is geen maatregel genomen.`} wat={t`De lichtste die werkt, gaat voor.`} />
            )}
            {werk?.maatregelen.map((m) => (
              <EenMaatregel key={m.id} maatregel={m} onStop={mag('maatregel') ? () => zetOpen(m.id) : null} />
            ))}
            {mag('maatregel') && (
              <div>
                <Knop variant="twee" onClick={() => zetOpen('nieuw')}>
                  <Trans>Neem een maatregel</Trans>
                </Knop>
              </div>
            )}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

function EenMaatregel({ maatregel, onStop }: { maatregel: Maatregel; onStop: (() => void) | null }): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const m = maatregel;
  const gestopt = m.geeindigdOp !== null;
  const teLaat = !gestopt && m.uiterlijk !== null && m.uiterlijk < vandaag;
  const dag = (d: string | null): ReactNode => (d === null ? t`Niet bepaald` : <Datum datum={d} stijl="lang" />);
  return (
    <Stapel>
      <div>
        <strong>{MAATREGEL_LABEL[m.code]}</strong>{' '}
        {gestopt ? (
          <StatusChip soort="rand">{t`Gestopt`}</StatusChip>
        ) : teLaat ? (
          <StatusChip soort="fout">{t`Laatste dag voorbij`}</StatusChip>
        ) : (
          <StatusChip soort="info">{t`Loopt`}</StatusChip>
        )}
      </div>
      <Gegevens
        rijen={[
          { naam: t`Grondslag`, waarde: m.grondslag },
          { naam: t`Begint op`, waarde: dag(m.beginOp) },
          { naam: t`Eindigt op`, waarde: gestopt ? dag(m.geeindigdOp) : dag(m.eindOp) },
          ...(m.voorwaarden === '' ? [] : [{ naam: t`Wat de aanbieder moet doen`, waarde: m.voorwaarden }]),
          ...(m.uiterlijk === null ? [] : [{ naam: t`Uiterlijk`, waarde: dag(m.uiterlijk) }]),
          ...(m.reden === '' ? [] : [{ naam: t`Waarom niet lichter`, waarde: m.reden }]),
          ...(m.einde === null ? [] : [{ naam: t`Waarom gestopt`, waarde: m.einde }]),
          { naam: t`Verteld aan de aanbieder`, waarde: m.verteld ? t`Ja` : t`Nee` },
          { naam: t`Genomen door`, waarde: m.door.naam },
        ]}
      />
      {onStop !== null && !gestopt && (
        <div>
          <Knop variant="twee" onClick={onStop}>
            <Trans>Stop deze maatregel</Trans>
          </Knop>
        </div>
      )}
    </Stapel>
  );
}

interface BeeindigProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly maatregel: Maatregel;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

function Beeindig({ zaak, maatregel, ...rest }: BeeindigProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakMaatregelBeeindigenDocument);
  const vandaag = dagVan(useNu());
  const [op, zetOp] = useState<string | null>(vandaag);
  const [reden, zetReden] = useState('');
  return (
    <Brief
      {...rest}
      titel={t`Stop de maatregel`}
      knop={t`Stop de maatregel`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zaakId: zaak.id,
        einde: { maatregelId: maatregel.id, versie: maatregel.versie, op: op ?? vandaag, reden },
      })}
      mist={() => [
        ...(op === null ? [{ veld: 'op', bericht: t`Kies de laatste dag.` }] : []),
        ...leeg(reden, t`Schrijf op waarom de maatregel stopt.`, 'reden'),
      ]}
    >
      {(fouten) => (
        <>
          <VrijeDag label={t`Laatste dag`} name="op" dag={op} onDag={zetOp} fouten={fouten} />
          <TekstVeld
            label={t`Waarom stopt de maatregel?`}
            name="reden"
            value={reden}
            fouten={fouten}
            onSchrijf={zetReden}
          />
        </>
      )}
    </Brief>
  );
}
