import { importsOf } from './imports';
import { violation, type Source, type Violation } from './source';
import { isUnder } from './table';

const early = ['src/app', 'src/pages', 'src/modes'];

/**
 * framer-motion weighs as much as a third of everything else and comes after the page answers. So nothing that app,
 * pages and modes import statically, at any depth, may import it; `import()` of a file that does is the way.
 */
export function checkMotion(sources: readonly Source[]): Violation[] {
  const reached = new Set<Source>();
  const waiting = sources.filter(({ path }) => early.some((folder) => isUnder(path, folder)));
  for (let source = waiting.pop(); source; source = waiting.pop()) {
    if (reached.has(source)) continue;
    reached.add(source);
    const targets = atOnce(source).map(({ target }) => target);
    waiting.push(
      ...sources.filter(({ path }) => targets.includes(path) || targets.includes(path.replace(/x$/, ''))),
    );
  }
  return [...reached].flatMap((source) =>
    atOnce(source)
      .filter(({ specifier }) => specifier === 'framer-motion')
      .map(({ node }) =>
        violation(source, node, 'framer-motion is loaded with the page: reach this file by import()'),
      ),
  );
}

function atOnce(source: Source) {
  return importsOf(source).filter(({ typeOnly, lazy }) => !typeOnly && !lazy);
}
