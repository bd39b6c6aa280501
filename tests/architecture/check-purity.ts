import ts from 'typescript';
import { nodes, violation, type Source, type Violation } from './source';
import { isUnder } from './table';

const pureFolders = ['src/engine', 'src/careers'];

/** What gives another result on another day or machine, or leaves a trace. */
const impure = new Set([
  ...[
    'Date',
    'performance',
    'crypto',
    'console',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'process',
    'globalThis',
  ],
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'React'],
]);

/** The engine and the careers are functions of their arguments. */
export function checkPurity(source: Source): Violation[] {
  if (!pureFolders.some((folder) => isUnder(source.path, folder))) return [];
  const own = declaredNames(source);
  return [...nodes(source.tree)].flatMap((node) => {
    const name = ts.isIdentifier(node) && !isMemberName(node) ? node.text : undefined;
    if (name && impure.has(name) && !own.has(name))
      return [violation(source, node, `uses ${name}: must be pure`)];
    return isMathRandom(node)
      ? [violation(source, node, 'uses Math.random: take a seed as an argument')]
      : [];
  });
}

/** A parameter called `location`, say, is no browser's. */
function declaredNames(source: Source): Set<string> {
  const declares = (node: ts.Node) =>
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node);
  return new Set(
    [...nodes(source.tree)].flatMap((node) =>
      declares(node) && 'name' in node && ts.isIdentifier(node.name as ts.Node)
        ? [(node.name as ts.Identifier).text]
        : [],
    ),
  );
}

/** `x` in `a.x`, `{ x: 1 }` and `interface { x: T }` names a part of ours. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}

function isMathRandom(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isMath(node.expression) && node.name.text === 'random';
  return ts.isElementAccessExpression(node) && isMath(node.expression);
}

function isMath(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Math';
}
