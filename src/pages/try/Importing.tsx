import { SiteFrame } from '../../components/frame/SiteFrame';
import type { Imported } from '../../content/import/imported';
import { useLoad } from '../../site/use-load';
import { useSite } from '../../site/site';
import { TriedWaiting } from './TryRun';
import styles from './Start.module.css';

interface Props {
  readonly imported: Imported;
  readonly onDone: (text: string) => void;
  readonly onEnd: () => void;
}

/** The step between another product's quiz and a draft: what only its author can say of it. */
export function Importing({ imported, onDone, onEnd }: Props) {
  const { content } = useSite();
  const ready = useLoad('import', async () => {
    const [{ Import }, traits] = await Promise.all([import('./import/Import'), content.traits()]);
    return { Import, traits };
  });
  if (!ready.value) return <TriedWaiting failed={ready.kind === 'failed'} onRetry={ready.retry} />;
  const { Import, traits } = ready.value;
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.start ?? ''}`}>
        <Import
          imported={imported}
          traits={traits}
          onDone={(text) => {
            onEnd();
            onDone(text);
          }}
          onCancel={onEnd}
        />
      </main>
    </SiteFrame>
  );
}
