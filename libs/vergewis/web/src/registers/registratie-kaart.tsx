import { Trans, useLingui } from '@lingui/react/macro';
import {
  Bericht,
  Bij,
  dagVan,
  Gegevens,
  Kaart,
  Knop,
  Onzichtbaar,
  Rij,
  Stapel,
  StatusChip,
  toonDatum,
  Uitklap,
  useNu,
} from '@meldbaken/platform/ui';
import { REGISTRATIE_VOORWAARDEN, type RegistratieVoorwaarde } from '@meldbaken/vergewis/contract';
import {
  REGISTRATIE_EINDE_LABEL,
  REGISTRATIE_STAND_LABEL,
  REGISTRATIE_STAP_LABEL,
  REGISTRATIE_VOORWAARDE_LABEL,
} from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { AanbiedFormulier, BeslisFormulier, StopFormulier } from './registratie-besluiten';
import { BeginFormulier, GedaanFormulier, VerwijderdFormulier, VoorwaardeFormulier } from './registratie-formulieren';
import type { Dossier, Registratie, VormProps } from './vorm';

type Daad = 'aanbieden' | 'beslissen' | 'gedaan' | 'verwijderd' | 'stoppen';
type Open = 'beginnen' | { readonly r: Registratie; readonly daad: Daad | RegistratieVoorwaarde };

interface RegistratieKaartProps extends Omit<VormProps, 'onSluit'> {
  readonly mag: boolean;
  readonly eindeOp: string | null;
}

/** Preparing to have somebody registered: four conditions, the bestuurder, and the end of it. */
export function RegistratieKaart({ mag, eindeOp, dossier, onKlaar, onFout }: RegistratieKaartProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [open, zetOpen] = useState<Open | null>(null);
  const basis = {
    dossier,
    onFout,
    onSluit: () => zetOpen(null),
    onKlaar: () => {
      zetOpen(null);
      onKlaar();
    },
  };
  const lopend = dossier.registers.filter((r) => r.van <= vandaag && (r.tot === null || vandaag < r.tot));
  if (open === 'beginnen') return <BeginFormulier {...basis} registers={lopend} />;
  if (open !== null) return <Vorm {...basis} open={open} eindeOp={eindeOp} />;
  const { registraties } = dossier;
  const bezig = registraties.some((r) => r.stand !== 'GESTOPT' && r.stand !== 'VERWIJDERD');
  const uitDienst = eindeOp !== null && eindeOp <= vandaag;
  const kanBeginnen = mag && !bezig && uitDienst && lopend.length > 0;
  return (
    <Kaart titel={t`Laten registreren`}>
      <Stapel ruimte="ruim">
        <p>
          <Trans>
            Iemand in een waarschuwingsregister zetten kan alleen na ontslag, met aangifte en genoeg bewijs. De persoon
            moet het weten, en de bestuurder beslist. U doet het zelf in het register. Hier legt u het vast.
          </Trans>
        </p>
        {registraties.map((r) => (
          <RegistratieRegel key={r.id} r={r} mag={mag} magBeslissen={dossier.magBeslissen} onOpen={zetOpen} />
        ))}
        {mag && !bezig && !uitDienst && (
          <Bij>
            <Trans>Dit kan nu niet: het dienstverband is niet beëindigd.</Trans>
          </Bij>
        )}
        {kanBeginnen && (
          <div>
            <Knop variant="twee" onClick={() => zetOpen('beginnen')}>
              <Trans>Bereid een registratie voor</Trans>
            </Knop>
          </div>
        )}
      </Stapel>
    </Kaart>
  );
}

function Vorm({
  open,
  eindeOp,
  ...basis
}: VormProps & { readonly open: Exclude<Open, string>; readonly eindeOp: string | null }): ReactNode {
  const p = { ...basis, registratie: open.r };
  switch (open.daad) {
    case 'aanbieden':
      return <AanbiedFormulier {...p} />;
    case 'beslissen':
      return <BeslisFormulier {...p} />;
    case 'gedaan':
      return <GedaanFormulier {...p} />;
    case 'verwijderd':
      return <VerwijderdFormulier {...p} />;
    case 'stoppen':
      return <StopFormulier {...p} />;
    case 'EINDE':
    case 'AANGIFTE':
    case 'BEWIJS':
    case 'VERTELD':
      return <VoorwaardeFormulier {...p} voorwaarde={open.daad} eindeOp={eindeOp} />;
  }
}

interface RegelProps {
  readonly r: Registratie;
  readonly mag: boolean;
  readonly magBeslissen: Dossier['magBeslissen'];
  readonly onOpen: (open: Open) => void;
}

function RegistratieRegel({ r, mag, magBeslissen, onOpen }: RegelProps): ReactNode {
  const { t } = useLingui();
  const dag = (d: string | null): string => (d === null ? '' : toonDatum(d, 'lang'));
  const rijen = [
    ...(r.geregistreerdOp === null ? [] : [{ naam: t`In het register sinds`, waarde: dag(r.geregistreerdOp) }]),
    ...(r.kenmerk === null ? [] : [{ naam: t`Nummer`, waarde: r.kenmerk }]),
    ...(r.eindOp === null ? [] : [{ naam: t`Uiterlijk eruit op`, waarde: dag(r.eindOp) }]),
    ...(r.verwijderdOp === null ? [] : [{ naam: t`Uit het register op`, waarde: dag(r.verwijderdOp) }]),
    ...(r.verwijderReden === null ? [] : [{ naam: t`Waarom`, waarde: REGISTRATIE_EINDE_LABEL[r.verwijderReden] }]),
  ];
  return (
    <section aria-label={r.registerNaam}>
      <Stapel>
        <Rij uiteen>
          <strong>{r.registerNaam}</strong>
          <StatusChip soort={r.stand === 'BEKRACHTIGD' ? 'gelukt' : r.stand === 'AANGEBODEN' ? 'waarschuwing' : 'rand'}>
            {REGISTRATIE_STAND_LABEL[r.stand]}
          </StatusChip>
        </Rij>
        {rijen.length > 0 && <Gegevens rijen={rijen} />}
        {REGISTRATIE_VOORWAARDEN.map((v) => (
          <Voorwaarde key={v} r={r} code={v} onOpen={mag && r.stand === 'VOORBEREIDING' ? onOpen : null} />
        ))}
        {r.stand === 'GEREGISTREERD' && (
          <Bericht>
            <Trans>Zolang deze persoon in het register staat, wissen we dit dossier niet.</Trans>
          </Bericht>
        )}
        <Daden r={r} mag={mag} magBeslissen={magBeslissen} onOpen={onOpen} />
        <Uitklap titel={t`Verloop`}>
          <Gegevens
            rijen={r.verloop.map((s) => ({
              naam: `${dag(s.op)}, ${s.door}`,
              waarde:
                s.tekst === '' ? REGISTRATIE_STAP_LABEL[s.soort] : `${REGISTRATIE_STAP_LABEL[s.soort]}: ${s.tekst}`,
            }))}
          />
        </Uitklap>
      </Stapel>
    </section>
  );
}

function Voorwaarde({
  r,
  code,
  onOpen,
}: {
  readonly r: Registratie;
  readonly code: RegistratieVoorwaarde;
  readonly onOpen: RegelProps['onOpen'] | null;
}): ReactNode {
  const { t } = useLingui();
  const v = r.voorwaarden.find((x) => x.voorwaarde === code);
  const label = REGISTRATIE_VOORWAARDE_LABEL[code];
  const dag = v ? toonDatum(v.op, 'lang') : '';
  const door = v?.door ?? '';
  return (
    <section aria-label={label}>
      <Stapel ruimte="dicht">
        <Rij uiteen>
          <span>{label}</span>
          <StatusChip soort={v ? 'gelukt' : 'waarschuwing'}>{v ? t`Vastgelegd` : t`Mist nog`}</StatusChip>
        </Rij>
        {v && <p className="mb-gesprek__tekst">{v.tekst}</p>}
        {v && (
          <Bij>
            {t`${dag}, door ${door}`}
            {v.kenmerk !== null && t`. Nummer: ${v.kenmerk}`}
          </Bij>
        )}
        {onOpen && (
          <div>
            <Knop variant="twee" onClick={() => onOpen({ r, daad: code })}>
              {v ? t`Wijzig` : t`Leg vast`}
              <Onzichtbaar>: {label}</Onzichtbaar>
            </Knop>
          </div>
        )}
      </Stapel>
    </section>
  );
}

function Daden({ r, mag, magBeslissen, onOpen }: RegelProps): ReactNode {
  const { t } = useLingui();
  const voorRegister = r.stand === 'VOORBEREIDING' || r.stand === 'AANGEBODEN' || r.stand === 'BEKRACHTIGD';
  const daden: { daad: Daad; label: string; kan: boolean }[] = [
    {
      daad: 'aanbieden',
      label: t`Bied aan de bestuurder aan`,
      kan: mag && r.stand === 'VOORBEREIDING' && r.mist.length === 0,
    },
    { daad: 'beslissen', label: t`Beslis over de registratie`, kan: magBeslissen && r.stand === 'AANGEBODEN' },
    { daad: 'gedaan', label: t`De registratie staat in het register`, kan: mag && r.stand === 'BEKRACHTIGD' },
    { daad: 'verwijderd', label: t`De registratie is uit het register`, kan: mag && r.stand === 'GEREGISTREERD' },
    { daad: 'stoppen', label: t`Stop de voorbereiding`, kan: mag && voorRegister },
  ];
  const open = daden.filter((d) => d.kan);
  if (open.length === 0) return null;
  return (
    <Rij>
      {open.map(({ daad, label }) => (
        <Knop key={daad} variant="twee" onClick={() => onOpen({ r, daad })}>
          {label}
        </Knop>
      ))}
    </Rij>
  );
}
