import { posix } from 'node:path';
import ts from 'typescript';
import { nodes, type Source } from './source';

/** One import of a file, however it is written. */
export interface Import {
  readonly node: ts.Node;
  /** As written, without `?raw` and the like. */
  readonly specifier: string;
  /** Of a file of ours: its path from the project's root. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  /** `import()` and lazy globs: loaded when asked for. */
  readonly lazy: boolean;
  /** What is taken by name; undefined when it is all of it. */
  readonly names: readonly string[] | undefined;
}

/** Static imports, re-exports, `import()`, `import('…')` types and `import.meta.glob` of one file. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, how: Partial<Import> = {}) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const name = specifier.text.replace(/\?.*$/, '');
    const target = resolve(source.path, name);
    found.push({ node, specifier: name, target, typeOnly: false, lazy: false, names: undefined, ...how });
  };
  for (const node of nodes(source.tree)) {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, taken(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, takenAgain(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, { typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], { lazy: true });
    } else if (ts.isCallExpression(node) && node.expression.getText(source.tree) === 'import.meta.glob') {
      for (const pattern of globPatterns(node.arguments[0])) add(node, pattern, { lazy: true });
    }
  }
  return found;
}

function taken(clause: ts.ImportClause | undefined): Partial<Import> {
  if (!clause) return {};
  const bindings = clause.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  const typeOnly =
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!clause.name && !!named?.length && named.every((one) => one.isTypeOnly));
  if (clause.name || !named) return { typeOnly };
  return { typeOnly, names: valueNames(named) };
}

function takenAgain({ isTypeOnly, exportClause }: ts.ExportDeclaration): Partial<Import> {
  const named = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : undefined;
  const typeOnly = isTypeOnly || (!!named?.length && named.every((one) => one.isTypeOnly));
  return named ? { typeOnly, names: valueNames(named) } : { typeOnly };
}

function valueNames(elements: Iterable<ts.ImportSpecifier | ts.ExportSpecifier>): string[] {
  return [...elements].filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text);
}

function globPatterns(argument: ts.Expression | undefined): readonly ts.Expression[] {
  if (!argument) return [];
  return ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
}

/** Relative paths, and `/…`, which Vite counts from the project's root. Our own modules are named without ending. */
function resolve(from: string, specifier: string): string | undefined {
  if (!/^\.{0,2}\//.test(specifier)) return undefined;
  const path = posix.join(specifier.startsWith('/') ? '.' : posix.dirname(from), specifier);
  return /\.\w+$/.test(path) ? path : `${path}.ts`;
}
