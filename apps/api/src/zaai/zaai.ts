import { zaaiOrganisaties, type BeheerVerbinding } from '@meldbaken/organisatie/api';

export async function zaai(o: { client: BeheerVerbinding; nu: Date }): Promise<void> {
  await zaaiOrganisaties(o.client, o.nu);
}
