import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One file of src/, parsed. Its path counts from the project's root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** All TypeScript below a folder. Declarations of things that are no modules (`*.d.ts`) import nothing that runs. */
export function readSources(root: string, folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Every node of a file, outer before inner. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(child);
  });
  for (const child of inner) yield* nodes(child);
}

export function violation({ path, tree }: Source, node: ts.Node, message: string): Violation {
  return { path, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, message };
}

export function format({ path, line, message }: Violation): string {
  return `${path}:${line} ${message}`;
}
