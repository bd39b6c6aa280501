import ts from 'typescript';
import { violation, type Source, type Violation } from './source';

const drawers = /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/;

/** No barrels, and no drawers for what has no home. */
export function checkShape(source: Source): Violation[] {
  const { path, tree } = source;
  const complaints = [
    /\/index\.tsx?$/.test(path) && isBarrel(tree) && 'only re-exports: import from the files themselves',
    drawers.test(path) && 'is named for nothing in particular: name it for what it holds',
  ];
  return complaints.flatMap((one) => (one ? [violation(source, tree, one)] : []));
}

/** `export … from`, or import here and export there. */
function isBarrel(tree: ts.SourceFile): boolean {
  return (
    tree.statements.length > 0 &&
    tree.statements.every((one) => ts.isExportDeclaration(one) || ts.isImportDeclaration(one)) &&
    tree.statements.some((one) => ts.isExportDeclaration(one))
  );
}
