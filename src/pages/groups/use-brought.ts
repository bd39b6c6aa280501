import { useMemo, useState } from 'react';
import type { Quiz } from '../../engine/quiz';
import { readGroup, type ReadGroup, type Source } from '../../result/group/read';
import { useSite } from '../../site/site';
import { useLoad, type Load } from '../../site/use-load';
import { isForFair, readFiles, type ReadFiles, type Unread } from './sources';

/** All that was brought, sorted. */
export interface Brought {
  /** Texts with links, in the order in which they came. */
  readonly texts: readonly Source[];
  /** Counts of booths. */
  readonly counts: readonly Source[];
  readonly unread: readonly Unread[];
  /** What the texts hold; nothing while there are none. */
  readonly group: Load<ReadGroup>;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takeText: (source: Source) => void;
  /** The class that nobody sits in. */
  readonly takeExample: () => void;
  readonly isExample: boolean;
  readonly startOver: () => void;
}

const NOTHING = { sources: [] as readonly Source[], unread: [] as readonly Unread[], isExample: false };

/** What somebody brings to the page, kept for as long as it stands. */
export function useBrought(): Brought {
  const { content } = useSite();
  const [{ sources, unread, isExample }, setBrought] = useState(NOTHING);
  const sorted = useMemo(
    () => ({
      texts: sources.filter((source) => !isForFair(source)),
      counts: sources.filter(isForFair),
    }),
    [sources],
  );
  const take = (came: ReadFiles) =>
    setBrought(({ isExample, ...before }) => ({
      // What somebody brings takes the place of the example.
      sources: isExample ? came.sources : [...before.sources, ...came.sources],
      unread: [...before.unread, ...came.unread],
      isExample: false,
    }));
  const [quizzes] = useState(() => ({
    ofSite: remembered((id) => content.quiz(id)),
    ofLink: remembered(quizOfLink),
  }));
  const group = useLoad(sorted.texts.length > 0 ? sorted.texts : undefined, () =>
    readGroup(sorted.texts, content.traitNames.ids, quizzes),
  );
  return {
    ...sorted,
    ...{ unread, group, isExample },
    takeFiles: (files) => void readFiles(files).then(take),
    takeText: (source) => take({ sources: [source], unread: [] }),
    takeExample: () =>
      void import('./example')
        .then(({ exampleLinks }) => exampleLinks(content))
        .then((text) => setBrought({ sources: [{ name: '', text }], unread: [], isExample: true }))
        // Nobody misses it: what it needs is fetched at the next tap.
        .catch(() => undefined),
    startOver: () => setBrought(NOTHING),
  };
}

/** A class took one quiz, or two. What did not come is asked for again. */
function remembered(load: (key: string) => Promise<Quiz | undefined>) {
  const known = new Map<string, Promise<Quiz | undefined>>();
  return (key: string) => {
    const found = known.get(key) ?? load(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };
}

/** The quiz that a link brings along, through the checker; undefined where it is damaged or has mistakes. */
async function quizOfLink(packed: string): Promise<Quiz | undefined> {
  const { openRun } = await import('../run/open-run');
  const opened = await openRun(packed);
  return opened.kind === 'quiz' ? opened.quiz : undefined;
}
