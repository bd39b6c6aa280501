import { Trans } from '../../i18n/react';
import type { Careers } from '../../careers/career';
import { Button } from '../../components/Button';
import type { FoundResult } from '../../engine/code/found-result';
import type { Traits } from '../../engine/traits';
import { isolated, readSent } from '../../result/sent';
import { readResult } from '../../result/use-result';
import { useSite } from '../../site/site';
import { useCode } from '../../site/use-load';
import styles from './Part.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  /** The fragment of the link that was sent. */
  readonly fragment: string;
  readonly mine: FoundResult;
  readonly traits: Traits;
  /** The dataset, where it is there already. */
  readonly known: Careers | undefined;
}

const ID = 'beside';

/** A person's result with the one that they were sent in this visit laid over it; nothing where that is their own, or cannot be read. */
export function Beside({ fragment, mine, traits, known }: Props) {
  const site = useSite();
  const found = useCode(async () => {
    const [theirs, { TogetherPart }] = await Promise.all([
      readResult(fragment, site),
      import('./received/TogetherPart'),
    ]);
    return { theirs, TogetherPart };
  });
  return (
    <div id={ID} tabIndex={-1} className={styles.part}>
      {found?.theirs.kind === 'ready' && (
        <found.TogetherPart
          mine={mine}
          theirs={found.theirs}
          name={readSent(fragment).from}
          traits={traits}
          known={known}
          level="h2"
        />
      )}
    </div>
  );
}

/** The way down to it, beside the sentence. */
export function ToBeside({ fragment }: Pick<Props, 'fragment'>) {
  const { from } = readSent(fragment);
  return (
    <p>
      <Button look="text" onClick={() => document.getElementById(ID)?.focus()}>
        {from === undefined ? (
          <Trans id="results.besideNobody" />
        ) : (
          <Trans id="results.beside" values={{ name: isolated(from) }} />
        )}
      </Button>
    </p>
  );
}
