import { posix } from 'node:path';
import { importsOf, type Import } from './imports';
import { violation, type Source, type Violation } from './source';
import { isUnder, rowOf, type Row } from './table';

/** What a file imports against the rows of the table. */
export function checkImports(source: Source): Violation[] {
  const row = rowOf(source.path);
  if (!row) return [violation(source, source.tree, 'stands in no folder of the import table')];
  return importsOf(source).flatMap((one) => {
    const complaint = complaintAbout(one, source.path, row);
    return complaint ? [violation(source, one.node, complaint)] : [];
  });
}

function complaintAbout(one: Import, path: string, row: Row): string | undefined {
  if (one.specifier.endsWith('.css')) return styleComplaint(one, path);
  return one.target === undefined ? packageComplaint(one, row) : fileComplaint(one, one.target, path, row);
}

function styleComplaint({ specifier, target }: Import, path: string): string | undefined {
  if (isUnder(path, 'src/app') || isUnder(path, 'src/cli')) return undefined;
  const own = target && posix.dirname(target) === posix.dirname(path) && target.endsWith('.module.css');
  return own ? undefined : `imports ${specifier}: only its own *.module.css, beside it`;
}

function packageComplaint({ specifier, typeOnly, names }: Import, row: Row): string | undefined {
  const packages = Object.entries(row.packages ?? {});
  const match = packages.find(([name]) => specifier === name || specifier.startsWith(withEnd(name)));
  if (!match) return `imports ${specifier}: ${row.holder} may not`;
  const allowed = match[1];
  if (allowed === '*' || typeOnly) return undefined;
  const others = names ? names.filter((name) => !allowed.includes(name)) : ['all of it'];
  return others.length > 0
    ? `takes ${others.join(', ')} from ${specifier}: ${row.holder} may not`
    : undefined;
}

/** `react` allows `react/jsx-runtime`; `node:` and `virtual:fitpath/` allow what begins so; '' allows all. */
function withEnd(name: string): string {
  return name === '' || /[:/]$/.test(name) ? name : `${name}/`;
}

function fileComplaint({ typeOnly }: Import, target: string, path: string, row: Row): string | undefined {
  const owner = rowOf(target);
  const mayBeImported =
    !owner?.importedBy || [owner.holder, ...owner.importedBy].some((one) => isUnder(path, one));
  if (!mayBeImported) return `imports ${target}, which only ${ownersOf(owner)} may`;
  const allowed = [row.holder, ...(row.imports ?? []), ...(typeOnly ? (row.types ?? []) : [])];
  if (allowed.some((holder) => isUnder(target, holder))) return undefined;
  const typesWouldDo = row.types?.some((holder) => isUnder(target, holder));
  return `imports ${target}: ${row.holder} may ${typesWouldDo ? 'import only its types' : 'not'}`;
}

function ownersOf({ holder, importedBy = [] }: Row): string {
  return importedBy.length > 0 ? importedBy.join(' and ') : `${holder} itself`;
}
