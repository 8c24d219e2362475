import type { ShippedPackage } from './read-package.ts';

const RULE = '-'.repeat(72);

const HEAD = `What is shipped with this atlas and was made by others: names, versions and licences,
with the texts that their licences ask to be passed on. Written by the build from
what is really in it. The licences of the data stand in the atlas under About.`;

/** Everything that is shipped and not ours, for people: `THIRD-PARTY.txt`. */
export const formatThirdParty = (packages: readonly ShippedPackage[]): string =>
  [
    HEAD,
    packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n'),
    ...packages.map(
      ({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n\n${text}`,
    ),
  ].join('\n\n') + '\n';

type Application = Readonly<{ name: string; version: string }>;

/** One identifier, or an expression of several. */
const licenceOf = (licence: string): object =>
  /^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence };

/** The same for programs: a bill of materials in CycloneDX 1.6 (ECMA-424). Without a date, so that a build can be repeated. */
export const formatBill = ({ name, version }: Application, packages: readonly ShippedPackage[]): string =>
  `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { type: 'application', name, version } },
      components: packages.map((each) => ({
        type: 'library',
        name: each.name,
        version: each.version,
        purl: `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`,
        licenses: [licenceOf(each.licence)],
      })),
    },
    null,
    1,
  )}\n`;
