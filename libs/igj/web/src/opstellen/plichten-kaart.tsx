import { Trans, useLingui } from '@lingui/react/macro';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { controleerPlicht, GROND_VAN } from '@meldbaken/igj/model';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  Ophalen,
  useHandeling,
  useSleutel,
  useVraag,
  Weigering,
  type OpstellingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Datum,
  DatumVeld,
  Formulier,
  Kaart,
  Knop,
  KnopLink,
  Radios,
  Rij,
  Stapel,
  StatusChip,
  Tekstvak,
  useNu,
  type Fout,
} from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { besluitPad } from '../besluit/besluit-delen';
import type { BesluitDeelProps } from '../besluit/delen';
import { OpstellingDocument, PlichtVastleggenDocument } from './opstellen.graphql';

type Plicht = OpstellingDelenFragment['plichten'][number];

/** The report on the same finding that carries out this duty. */
const ERNAAST: Partial<Record<Plicht['plicht'], Readonly<Record<string, ExterneMeldingCategorie>>>> = {
  WMO: { CALAMITEIT: 'WMO_CALAMITEIT', GEWELD: 'WMO_GEWELD' },
  JEUGD: { CALAMITEIT: 'JEUGD_CALAMITEIT', GEWELD: 'JEUGD_GEWELD' },
};
const ernaast = (plicht: Plicht['plicht'], van: ExterneMeldingCategorie): ExterneMeldingCategorie | undefined =>
  ERNAAST[plicht]?.[GROND_VAN[van]];

/** Where the organisation may have to report as well: each done, or not needed with the reason. */
export default function PlichtenKaart({ melding }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    OpstellingDocument,
    useMemo(() => ({ id: melding.id }), [melding.id]),
  );
  const [open, zetOpen] = useState<Plicht['plicht'] | null>(null);
  return (
    <Kaart titel={t`Moet u ook ergens anders melden?`}>
      <Ophalen vraag={vraag} regels={4}>
        {({ externeMeldingOpstelling: opstelling }) => (
          <Stapel ruimte="ruim">
            {(opstelling?.plichten ?? []).map((plicht) => (
              <div key={plicht.plicht}>
                <Regel plicht={plicht} />
                {opstelling?.magPlichtVastleggen && open !== plicht.plicht && (
                  <Rij>
                    {ernaast(plicht.plicht, melding.categorie) !== undefined && !melding.los && (
                      <KnopLink
                        variant="klein"
                        href={besluitPad(melding.meldingNummer, ernaast(plicht.plicht, melding.categorie))}
                      >
                        {plicht.plicht === 'WMO' ? (
                          <Trans>Melding aan de gemeente</Trans>
                        ) : (
                          <Trans>Melding over jeugdhulp</Trans>
                        )}
                      </KnopLink>
                    )}
                    <Knop
                      variant="klein"
                      aria-label={plicht.gedaan === null ? t`Leg vast: ${plicht.naam}` : t`Verander: ${plicht.naam}`}
                      onClick={() => zetOpen(plicht.plicht)}
                    >
                      {plicht.gedaan === null ? <Trans>Leg vast</Trans> : <Trans>Verander</Trans>}
                    </Knop>
                  </Rij>
                )}
                {open === plicht.plicht && (
                  <Vastleggen
                    meldingId={melding.id}
                    plicht={plicht}
                    onSluit={() => zetOpen(null)}
                    onKlaar={() => {
                      zetOpen(null);
                      vraag.opnieuw();
                    }}
                  />
                )}
              </div>
            ))}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

function Regel({ plicht: p }: { plicht: Plicht }): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="dicht">
      <Rij uiteen>
        <strong>{p.naam}</strong>
        {p.gedaan === null && <StatusChip soort="rand">{t`Nog niet nagegaan`}</StatusChip>}
        {p.gedaan === true && <StatusChip soort="gelukt">{t`Gedaan`}</StatusChip>}
        {p.gedaan === false && <StatusChip soort="rust">{t`Niet nodig`}</StatusChip>}
      </Rij>
      <p>{p.waarom}</p>
      <Bij>{p.bron}</Bij>
      {p.door && (
        <Bij>
          {p.op && (
            <>
              <Datum datum={p.op} />
              {', '}
            </>
          )}
          {p.door.naam}
          {p.toelichting && `: ${p.toelichting}`}
        </Bij>
      )}
    </Stapel>
  );
}

interface VastleggenProps {
  readonly meldingId: string;
  readonly plicht: Plicht;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

function Vastleggen({ meldingId, plicht, onKlaar, onSluit }: VastleggenProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const [sleutel] = useSleutel();
  const handeling = useHandeling(PlichtVastleggenDocument);
  const [keuze, zetKeuze] = useState<string | null>(null);
  const [op, zetOp] = useState<string | null>(null);
  const [toelichting, zetToelichting] = useState('');
  const [poging, zetPoging] = useState(0);
  const gedaan = keuze === 'JA';
  const eigen = (): readonly Fout[] => {
    if (keuze === null) return [{ veld: 'gedaan', bericht: t`Kies gedaan of niet nodig.` }];
    const fout = controleerPlicht({ gedaan, op, toelichting }, new Date(nu));
    return fout ? [{ veld: fout.veld, bericht: fout.bericht }] : [];
  };
  const fouten =
    poging === 0 ? [] : [...eigen(), ...foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null)];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen().length > 0) return;
    const uit = await handeling.voer({
      sleutel,
      id: meldingId,
      plicht: plicht.plicht,
      gedaan,
      op: gedaan ? op : null,
      toelichting: toelichting.trim() || null,
    });
    if (uit?.__typename === 'Opstelling') onKlaar();
  };
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <>
          <Knop type="submit" variant="twee" bezig={handeling.bezig}>
            <Trans>Leg vast</Trans>
          </Knop>
          <Knop variant="kaal" onClick={onSluit}>
            <Trans>Annuleer</Trans>
          </Knop>
        </>
      }
    >
      <Radios
        label={t`Heeft u dit gedaan?`}
        name="gedaan"
        naast
        value={keuze}
        fout={foutBij(fouten, 'gedaan')}
        onChange={(e) => zetKeuze(e.target.value)}
        opties={[
          { waarde: 'JA', label: t`Gedaan` },
          { waarde: 'NEE', label: t`Niet nodig` },
        ]}
      />
      {gedaan && (
        <DatumVeld
          label={t`Op welke dag?`}
          name="op"
          value={op}
          fout={foutBij(fouten, 'op')}
          nietNaVandaag
          onChange={zetOp}
        />
      )}
      <Tekstvak
        label={gedaan ? t`Uitleg` : t`Waarom is dit niet nodig?`}
        name="toelichting"
        optioneel={gedaan}
        max={2000}
        value={toelichting}
        fout={foutBij(fouten, 'toelichting')}
        onChange={(e) => zetToelichting(e.target.value)}
      />
      <Weigering handeling={handeling} />
    </Formulier>
  );
}
