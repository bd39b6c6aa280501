import { Trans } from '../../i18n/react';
import type { ReactElement } from 'react';
import { ExternalLink } from '../external/ExternalLink';
import styles from './WayIn.module.css';
import 'virtual:fitpath/messages/facts';

interface Step {
  readonly title: string;
  readonly detail: string;
  readonly time?: string;
  readonly credential?: string;
  /** Id of the body that grants the credential. */
  readonly body?: string;
}
interface Body {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}
interface Props {
  readonly paths: {
    readonly start: Step;
    readonly ways: readonly {
      readonly id: string;
      readonly title: string;
      readonly kind: 'shortest' | 'longer';
      readonly steps: readonly Step[];
    }[];
    readonly job: Step;
    readonly later?: readonly Step[];
  };
  readonly bodies: readonly Body[];
}

/**
 * The way in as a stem that branches: one root, the ways side by side (the shortest solid, longer ones as a double line),
 * the first job where they meet again, and dotted twigs for later. Nodes are leaves. On a phone it grows downward.
 */
export function WayIn({ paths, bodies }: Props) {
  const node = (step: Step) => (
    <Leaf key={step.title} step={step} body={bodies.find((body) => body.id === step.body)} />
  );
  return (
    <div className={styles.way}>
      <ol className={styles.stem}>{node(paths.start)}</ol>
      <div className={styles.ways}>
        {paths.ways.map((way) => (
          <section key={way.id} className={styles[way.kind]}>
            <h3>
              <span>{way.title}</span>
              <small>
                <Trans id={`trail.${way.kind}`} />
              </small>
            </h3>
            <ol>{way.steps.map(node)}</ol>
          </section>
        ))}
      </div>
      <ol className={styles.stem}>{node(paths.job)}</ol>
      {paths.later && (
        <section className={styles.later}>
          <h3>
            <Trans id="trail.later" />
          </h3>
          <ol>{paths.later.map(node)}</ol>
        </section>
      )}
    </div>
  );
}

function Leaf({ step, body }: { readonly step: Step; readonly body: Body | undefined }) {
  let granted: ReactElement | null = null;
  if (body)
    granted =
      body.url === undefined ? (
        <span>{body.name}</span>
      ) : (
        <ExternalLink to={body.url}>{body.name}</ExternalLink>
      );
  return (
    <li>
      <b>{step.title}</b>
      {step.time && <em>{step.time}</em>}
      <p>{step.detail}</p>
      {step.credential && (
        <p className={styles.credential}>
          <Trans id="trail.credential" values={{ credential: step.credential }} /> {granted}
        </p>
      )}
    </li>
  );
}
