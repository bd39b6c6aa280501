import ts from 'typescript';
import { nodes, violation, type Source, type Violation } from './source';
import { isUnder } from './table';

const storages = ['localStorage', 'sessionStorage', 'indexedDB'];
const modes = ['web', 'kiosk', 'embed'];
/** Those who speak to another window, and those who speak to a worker. */
const mayPost = [
  'src/modes/embed',
  'src/content/worker/check-worker.ts',
  'src/content/worker/check-in-worker.ts',
];
/** What a result is put together from, and those who may: a person's result is put together in one place. */
const assessing = ['match', 'standing', 'doubtOf', 'hintsOf', 'widen'];
const mayAssess = ['src/engine', 'src/result/assess.ts', 'src/content/lint'];

/** One owner each: storage, window messages, what differs by mode, addresses, a person's result. The Node side has none of these. */
export function checkOwners(source: Source): Violation[] {
  if (isUnder(source.path, 'src/cli')) return [];
  const outside = (owner: string) => !isUnder(source.path, owner);
  return [...nodes(source.tree)].flatMap((node) => {
    const complaints = [
      outside('src/session/storage.ts') &&
        names(node, storages) &&
        'web storage: only src/session/storage.ts',
      !mayPost.some((owner) => isUnder(source.path, owner)) &&
        names(node, ['postMessage']) &&
        'postMessage: only src/modes/embed, and the page and its worker',
      outside('src/modes') && comparesMode(node) && 'compares a mode: ask for a capability instead',
      !mayAssess.some((owner) => isUnder(source.path, owner)) &&
        takesFromEngine(node, assessing) &&
        'puts a result together: ask src/result/assess.ts',
      outside('src/paths.ts') && holdsAddress(node) && 'writes an address: take it from src/paths.ts',
    ];
    return complaints.flatMap((one) => (one ? [violation(source, node, one)] : []));
  });
}

/** `localStorage`, `window.localStorage` and `window['localStorage']` alike. */
function names(node: ts.Node, wanted: readonly string[]): boolean {
  if (ts.isIdentifier(node)) return wanted.includes(node.text);
  return (
    ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent) && wanted.includes(node.text)
  );
}

/** `import { match } from '../engine/match'`, under another name too. */
function takesFromEngine(node: ts.Node, wanted: readonly string[]): boolean {
  if (!ts.isImportSpecifier(node) || node.isTypeOnly) return false;
  const { moduleSpecifier } = node.parent.parent.parent;
  return (
    ts.isStringLiteral(moduleSpecifier) &&
    /\/engine\/[^/]+$/.test(moduleSpecifier.text) &&
    wanted.includes((node.propertyName ?? node.name).text)
  );
}

function comparesMode(node: ts.Node): boolean {
  if (ts.isCaseClause(node)) return isMode(node.expression);
  return (
    ts.isBinaryExpression(node) &&
    isComparison(node.operatorToken.kind) &&
    (isMode(node.left) || isMode(node.right))
  );
}

function isMode(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && modes.includes(node.text);
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(kind);
}

/** `to=`, `href=` and `navigate()` with a text that begins with a slash, anywhere inside. */
function holdsAddress(node: ts.Node): boolean {
  const within = ts.isJsxAttribute(node) && isAddressAttribute(node) ? node.initializer : navigation(node);
  return within !== undefined && [...nodes(within)].some(isSitePath);
}

function isAddressAttribute({ name }: ts.JsxAttribute): boolean {
  return ts.isIdentifier(name) && ['to', 'href'].includes(name.text);
}

function navigation(node: ts.Node): ts.Node | undefined {
  const called =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : undefined;
  return called === 'navigate' ? (node as ts.CallExpression).arguments[0] : undefined;
}

function isSitePath(node: ts.Node): boolean {
  return (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && node.text.startsWith('/');
}
