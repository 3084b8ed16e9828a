import { useId, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { IcoonBerichten, IcoonHulp, IcoonOmlaag, IcoonUit } from '../iconen/iconen';
import { Anker } from '../knoppen/anker';
import { klassen } from '../haken/klassen';
import { Merk } from './merk';
import { RailLink } from './rail-link';
import type { RailGroep, RailInhoudProps } from './rail-data';

/** Mark, organisation, menu, foot. The same in the rail and in the drawer. */
export function RailInhoud(props: RailInhoudProps): ReactNode {
  const { groepen, organisatie, onWissel, product, logo, zoek } = props;
  const { schil } = useTeksten();
  return (
    <>
      <Merk product={product} />
      {logo && <img className="mb-rail__logo" src={logo} alt={organisatie} />}
      {onWissel ? (
        <button type="button" className="mb-rail__org" onClick={onWissel}>
          <span>
            {organisatie}
            <span className="mb-onzichtbaar">. {schil.wissel}</span>
          </span>
          <IcoonOmlaag maat={16} />
        </button>
      ) : (
        !logo && <div className={klassen('mb-rail__org', 'mb-rail__org--kaal')}>{organisatie}</div>
      )}
      {zoek}
      <nav aria-label={schil.hoofdmenu}>
        {groepen.map((groep) => (
          <Groep key={groep.kop ?? groep.items[0]?.href} groep={groep} />
        ))}
      </nav>
      <Voet {...props} />
    </>
  );
}

function Groep({ groep }: { groep: RailGroep }): ReactNode {
  const id = useId();
  return (
    <div>
      {groep.kop && <h2 id={id}>{groep.kop}</h2>}
      <ul aria-labelledby={groep.kop ? id : undefined}>
        {groep.items.map((item) => (
          <li key={item.href}>
            <RailLink item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Voet({ naam, rol, herinneringenHref, hulpHref, onUitloggen }: RailInhoudProps): ReactNode {
  const { schil } = useTeksten();
  return (
    <div className="mb-rail__voet">
      <p className="mb-rail__wie">
        {naam}
        <br />
        {rol}
      </p>
      {herinneringenHref && (
        <Anker className="mb-rail__item" href={herinneringenHref}>
          <IcoonBerichten />
          {schil.herinneringen}
        </Anker>
      )}
      <Anker className="mb-rail__item" href={hulpHref}>
        <IcoonHulp />
        {schil.hulp}
      </Anker>
      <button type="button" className="mb-rail__item" onClick={onUitloggen}>
        <IcoonUit />
        {schil.uitloggen}
      </button>
    </div>
  );
}
