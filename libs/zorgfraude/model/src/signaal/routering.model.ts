import type {
  ZorgsignaalAard,
  ZorgsignaalOntvanger,
  ZorgsignaalRoute,
  ZorgsignaalStelsel,
} from '@meldbaken/zorgfraude/contract';

/** The role in the own organisation that takes up a route; the IGJ has none here. */
export const ROL_VAN_ROUTE: Readonly<Partial<Record<ZorgsignaalRoute, string>>> = {
  TOEZICHT_KWALITEIT: 'TOEZICHTHOUDER_KWALITEIT',
  TOEZICHT_RECHTMATIGHEID: 'TOEZICHTHOUDER_RECHTMATIGHEID',
  VEILIGHEID: 'VEILIGHEID',
};

/**
 * Who takes it up. Quality of youth care is for the IGJ, lawfulness for the own toezichthouder in both laws.
 * That undermining also goes to team Veiligheid, and nuisance to that team alone, is an aanname: the source names no route.
 */
export function routesVan(aard: ZorgsignaalAard, stelsel: ZorgsignaalStelsel): readonly ZorgsignaalRoute[] {
  const kwaliteit = stelsel === 'JEUGD' ? 'IGJ' : 'TOEZICHT_KWALITEIT';
  switch (aard) {
    case 'KWALITEIT':
      return [kwaliteit];
    case 'RECHTMATIGHEID':
      return ['TOEZICHT_RECHTMATIGHEID'];
    case 'BEIDE':
      return [kwaliteit, 'TOEZICHT_RECHTMATIGHEID'];
    case 'ONDERMIJNING':
      return ['TOEZICHT_RECHTMATIGHEID', 'VEILIGHEID'];
    case 'OVERLAST':
      return ['VEILIGHEID'];
  }
}

/** To whom quality may be handed over: youth to the IGJ, Wmo to a GGD that supervises for the municipality. */
export function ontvangersVan(aard: ZorgsignaalAard, stelsel: ZorgsignaalStelsel): readonly ZorgsignaalOntvanger[] {
  if (aard !== 'KWALITEIT' && aard !== 'BEIDE') return [];
  return stelsel === 'JEUGD' ? ['IGJ'] : ['GGD'];
}
