import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

/** What a lock file of npm says of a package (lockfileVersion 3). */
export interface LockedPackage {
  name?: string;
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The packages of a lock file by their place, `node_modules/a/node_modules/b`; the project at ``. */
export type LockedPackages = Record<string, LockedPackage>;

/**
 * The software bill of materials of the site: what its build uses, with versions, licences and
 * hashes, in the format CycloneDX 1.6. It is derived from the lock file alone, without a date or a
 * serial number: the same commit gives the same bytes on every machine.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function softwareBill(packages: LockedPackages): string {
  const built = Object.entries(packages).filter(([, { dev }]) => !dev);
  const components = new Map(built.map(([path, locked]) => [path, componentOf(path, locked)]));
  for (const [path, { dependencies, optionalDependencies }] of built)
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = components.get(resolvePackage(packages, path, name) ?? '-');
      if (found) components.get(path)?.dependencies.add(found.bomRef);
    }
  const [project, ...others] = components.values();
  const bill = new Models.Bom({
    metadata: new Models.Metadata({ component: project }),
    components: new Models.ComponentRepository(others),
  });
  const json = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(json).serialize(bill, { sortLists: true, space: 1 })}\n`;
}

function componentOf(path: string, locked: LockedPackage): Models.Component {
  const { version = '', integrity, license, optional } = locked;
  const full = locked.name ?? path.replace(/^.*node_modules\//, '');
  const [name = '', scope] = full.split('/').reverse();
  const isProject = path === '';
  const { Application, Library } = Enums.ComponentType;
  const { Optional, Required } = Enums.ComponentScope;
  const component = new Models.Component(isProject ? Application : Library, name, {
    group: scope,
    version,
    bomRef: isProject ? full : path,
    scope: optional ? Optional : Required,
    purl: isProject ? undefined : `pkg:npm/${full.replace('@', '%40')}@${version}`,
  });
  const [algorithm, hash] = integrity?.split('-') ?? [];
  if (algorithm === 'sha512' && hash)
    component.hashes.set(
      Enums.HashAlgorithm['SHA-512'],
      Buffer.from(hash, 'base64').toString('hex'),
    );
  if (license) component.licenses.add(new Models.LicenseExpression(license));
  return component;
}

/** Where Node finds a package that another names: beside it, or in a folder further up. */
function resolvePackage(packages: LockedPackages, from: string, name: string): string | undefined {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (place in packages) return place;
  if (from === '') return undefined;
  return resolvePackage(packages, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}
