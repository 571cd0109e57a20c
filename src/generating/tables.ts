/** The tables that the plans of a made-up world refer to, as seed files. */

import { industries, revision } from './industries.js';
import type { MadeMunicipality } from './municipalities.js';
import type { MadeOrganization } from './organizations.js';
import { declaration } from './plan-organizations.js';
import { yamlText } from './yaml-text.js';

/** Key of the source that the figures of municipalities come from. */
export const registryKey = 'registry';

export function registryFile(madeUp: string): string {
  return yamlText({ title: '市区町村台帳', note: madeUp });
}

export function municipalitiesFile(municipalities: readonly MadeMunicipality[]): string {
  return yamlText({
    municipalities: municipalities.map(
      ({ kind, prefecture, place: _place, unit: _unit, ...municipality }) => ({
        ...municipality,
        kind: kind.toLowerCase(),
        prefecture: prefecture.name,
        populationDate: '2022-04-01',
        sources: [registryKey],
      }),
    ),
  });
}

export function industriesFile(): string {
  return yamlText({
    revision,
    classes: industries.map(({ wording: _wording, match: _match, ...industry }) => industry),
  });
}

export function organizationsFile(organizations: readonly MadeOrganization[]): string {
  return yamlText({ organizations: organizations.map(declaration) });
}
